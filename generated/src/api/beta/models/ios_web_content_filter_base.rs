// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.iosWebContentFilterBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswebcontentfilterbase?view=graph-rest-beta)
    IosWebContentFilterBase = "microsoft.graph.iosWebContentFilterBase" {
        "microsoft.graph.iosWebContentFilterAutoFilter",
        "microsoft.graph.iosWebContentFilterSpecificWebsitesAccess",
    }
}
