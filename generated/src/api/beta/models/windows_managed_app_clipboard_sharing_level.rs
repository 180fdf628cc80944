// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsManagedAppClipboardSharingLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappclipboardsharinglevel?view=graph-rest-beta)
    WindowsManagedAppClipboardSharingLevel = "microsoft.graph.windowsManagedAppClipboardSharingLevel" {
        /// `anyDestinationAnySource`
        AnyDestinationAnySource = "anyDestinationAnySource",
        /// `none`
        None = "none",
    }
}
