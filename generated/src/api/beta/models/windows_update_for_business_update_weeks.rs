// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateForBusinessUpdateWeeks`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessupdateweeks?view=graph-rest-beta)
    WindowsUpdateForBusinessUpdateWeeks = "microsoft.graph.windowsUpdateForBusinessUpdateWeeks" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `firstWeek`
        FirstWeek = "firstWeek",
        /// `secondWeek`
        SecondWeek = "secondWeek",
        /// `thirdWeek`
        ThirdWeek = "thirdWeek",
        /// `fourthWeek`
        FourthWeek = "fourthWeek",
        /// `everyWeek`
        EveryWeek = "everyWeek",
    }
}
