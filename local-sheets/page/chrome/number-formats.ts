// The number formats of the menu, with Sheets' captions.

export const NUMBER_FORMATS = [
  { caption: "Automatic", format: "General" },
  { caption: "Plain text", format: "@" },
  { caption: "Number", format: "#,##0.00" },
  { caption: "Rounded number", format: "#,##0" },
  { caption: "Percent", format: "0.00%" },
  { caption: "Currency", format: "$#,##0.00" },
  { caption: "Currency rounded", format: "$#,##0" },
  { caption: "Date", format: "yyyy-mm-dd" },
  { caption: "Time", format: "hh:mm:ss" },
  { caption: "Date time", format: "yyyy-mm-dd hh:mm:ss" },
] as const;
