// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppNotification`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappnotification?view=graph-rest-beta)
    Win32LobAppNotification = "microsoft.graph.win32LobAppNotification" {
        /// `showAll`
        ShowAll = "showAll",
        /// `showReboot`
        ShowReboot = "showReboot",
        /// `hideAll`
        HideAll = "hideAll",
    }
}
