// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodehomescreenitem?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem" {
        "microsoft.graph.androidDeviceOwnerKioskModeApp",
        "microsoft.graph.androidDeviceOwnerKioskModeFolderItem",
        "microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference",
        "microsoft.graph.androidDeviceOwnerKioskModeWeblink",
    }
}
