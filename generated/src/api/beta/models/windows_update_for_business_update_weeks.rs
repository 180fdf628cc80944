// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateForBusinessUpdateWeeks`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessupdateweeks?view=graph-rest-beta)
    WindowsUpdateForBusinessUpdateWeeks = "microsoft.graph.windowsUpdateForBusinessUpdateWeeks" {
        UserDefined = "userDefined",
        FirstWeek = "firstWeek",
        SecondWeek = "secondWeek",
        ThirdWeek = "thirdWeek",
        FourthWeek = "fourthWeek",
        EveryWeek = "everyWeek",
    }
}
