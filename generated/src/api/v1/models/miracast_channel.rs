// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.miracastChannel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-miracastchannel?view=graph-rest-1.0)
    MiracastChannel = "microsoft.graph.miracastChannel" {
        UserDefined = "userDefined",
        One = "one",
        Two = "two",
        Three = "three",
        Four = "four",
        Five = "five",
        Six = "six",
        Seven = "seven",
        Eight = "eight",
        Nine = "nine",
        Ten = "ten",
        Eleven = "eleven",
        ThirtySix = "thirtySix",
        Forty = "forty",
        FortyFour = "fortyFour",
        FortyEight = "fortyEight",
        OneHundredFortyNine = "oneHundredFortyNine",
        OneHundredFiftyThree = "oneHundredFiftyThree",
        OneHundredFiftySeven = "oneHundredFiftySeven",
        OneHundredSixtyOne = "oneHundredSixtyOne",
        OneHundredSixtyFive = "oneHundredSixtyFive",
    }
}
