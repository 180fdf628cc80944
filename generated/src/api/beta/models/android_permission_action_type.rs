// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidPermissionActionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidpermissionactiontype?view=graph-rest-beta)
    AndroidPermissionActionType = "microsoft.graph.androidPermissionActionType" {
        /// `prompt`
        Prompt = "prompt",
        /// `autoGrant`
        AutoGrant = "autoGrant",
        /// `autoDeny`
        AutoDeny = "autoDeny",
    }
}
