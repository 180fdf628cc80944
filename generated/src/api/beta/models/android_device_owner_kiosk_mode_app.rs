// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodefolderitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeapp?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeApp: super::AndroidDeviceOwnerKioskModeFolderItem = "microsoft.graph.androidDeviceOwnerKioskModeApp"
}

crate::runtime::derived! {
    AndroidDeviceOwnerKioskModeApp: super::AndroidDeviceOwnerKioskModeHomeScreenItem
}

impl AndroidDeviceOwnerKioskModeApp {
    /// `package` in queries.
    pub const PACKAGE: Property<Self> = Property::new("package");
    /// `className` in queries.
    pub const CLASS_NAME: Property<Self> = Property::new("className");

    /// `package`: `Edm.String`
    pub fn package(&self) -> Option<&str> {
        self.0.str("package")
    }

    /// Sets `package`.
    pub fn with_package(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("package", value))
    }

    /// `className`: `Edm.String`
    pub fn class_name(&self) -> Option<&str> {
        self.0.str("className")
    }

    /// Sets `className`.
    pub fn with_class_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("className", value))
    }
}
