// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.miracastChannel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-miracastchannel?view=graph-rest-1.0)
    MiracastChannel = "microsoft.graph.miracastChannel" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `one`
        One = "one",
        /// `two`
        Two = "two",
        /// `three`
        Three = "three",
        /// `four`
        Four = "four",
        /// `five`
        Five = "five",
        /// `six`
        Six = "six",
        /// `seven`
        Seven = "seven",
        /// `eight`
        Eight = "eight",
        /// `nine`
        Nine = "nine",
        /// `ten`
        Ten = "ten",
        /// `eleven`
        Eleven = "eleven",
        /// `thirtySix`
        ThirtySix = "thirtySix",
        /// `forty`
        Forty = "forty",
        /// `fortyFour`
        FortyFour = "fortyFour",
        /// `fortyEight`
        FortyEight = "fortyEight",
        /// `oneHundredFortyNine`
        OneHundredFortyNine = "oneHundredFortyNine",
        /// `oneHundredFiftyThree`
        OneHundredFiftyThree = "oneHundredFiftyThree",
        /// `oneHundredFiftySeven`
        OneHundredFiftySeven = "oneHundredFiftySeven",
        /// `oneHundredSixtyOne`
        OneHundredSixtyOne = "oneHundredSixtyOne",
        /// `oneHundredSixtyFive`
        OneHundredSixtyFive = "oneHundredSixtyFive",
    }
}
