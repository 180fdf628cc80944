// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenFolderPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolderpage?view=graph-rest-beta)
    IosHomeScreenFolderPage = "microsoft.graph.iosHomeScreenFolderPage"
}

impl IosHomeScreenFolderPage {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `apps` in queries.
    pub const APPS: Property<Self> = Property::new("apps");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `apps`: `Collection(microsoft.graph.iosHomeScreenApp)`
    pub fn apps(&self) -> Option<&[super::IosHomeScreenApp]> {
        self.0.models("apps")
    }

    /// Sets `apps`.
    pub fn with_apps(self, value: impl Into<Nullable<Vec<super::IosHomeScreenApp>>>) -> Self {
        Self(self.0.with("apps", value))
    }
}
