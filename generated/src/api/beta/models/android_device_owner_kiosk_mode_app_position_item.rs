// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeapppositionitem?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeAppPositionItem = "microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem"
}

impl AndroidDeviceOwnerKioskModeAppPositionItem {
    /// `position` in queries.
    pub const POSITION: Property<Self> = Property::new("position");
    /// `item` in queries.
    pub const ITEM: Property<Self> = Property::new("item");

    /// `position`: `Edm.Int32`
    pub fn position(&self) -> Option<i32> {
        self.0.i32("position")
    }

    /// Sets `position`.
    pub fn with_position(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("position", value))
    }

    /// `item`: `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`
    pub fn item(&self) -> Option<&super::AndroidDeviceOwnerKioskModeHomeScreenItem> {
        self.0.model("item")
    }

    /// Sets `item`.
    pub fn with_item(self, value: impl Into<Nullable<super::AndroidDeviceOwnerKioskModeHomeScreenItem>>) -> Self {
        Self(self.0.with("item", value))
    }
}
