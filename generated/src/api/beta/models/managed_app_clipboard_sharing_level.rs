// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppClipboardSharingLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappclipboardsharinglevel?view=graph-rest-beta)
    ManagedAppClipboardSharingLevel = "microsoft.graph.managedAppClipboardSharingLevel" {
        /// `allApps`
        AllApps = "allApps",
        /// `managedAppsWithPasteIn`
        ManagedAppsWithPasteIn = "managedAppsWithPasteIn",
        /// `managedApps`
        ManagedApps = "managedApps",
        /// `blocked`
        Blocked = "blocked",
    }
}
