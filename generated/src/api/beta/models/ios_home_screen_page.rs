// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenpage?view=graph-rest-beta)
    IosHomeScreenPage = "microsoft.graph.iosHomeScreenPage"
}

impl IosHomeScreenPage {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `icons` in queries.
    pub const ICONS: Property<Self> = Property::new("icons");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `icons`: `Collection(microsoft.graph.iosHomeScreenItem)`
    pub fn icons(&self) -> Option<&[super::IosHomeScreenItem]> {
        self.0.models("icons")
    }

    /// Sets `icons`.
    pub fn with_icons(self, value: impl Into<Nullable<Vec<super::IosHomeScreenItem>>>) -> Self {
        Self(self.0.with("icons", value))
    }
}
