// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodehomescreenitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeFolderItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodefolderitem?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeFolderItem: super::AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeFolderItem" {
        "microsoft.graph.androidDeviceOwnerKioskModeApp",
        "microsoft.graph.androidDeviceOwnerKioskModeWeblink",
    }
}
