// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.visibilitySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-visibilitysetting?view=graph-rest-1.0)
    VisibilitySetting = "microsoft.graph.visibilitySetting" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `hide`
        Hide = "hide",
        /// `show`
        Show = "show",
    }
}
