import { testTwoPeople } from "./two-people";

testTwoPeople("order log");
