import { testTwoPeople } from "./two-people";

testTwoPeople("member sheet");
