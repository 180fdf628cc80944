// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.profileCardAnnotation`](https://learn.microsoft.com/graph/api/resources/profilecardannotation?view=graph-rest-beta)
    ProfileCardAnnotation = "microsoft.graph.profileCardAnnotation"
}

impl ProfileCardAnnotation {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `localizations` in queries.
    pub const LOCALIZATIONS: Property<Self> = Property::new("localizations");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `localizations`: `Collection(microsoft.graph.displayNameLocalization)`
    pub fn localizations(&self) -> Option<&[super::DisplayNameLocalization]> {
        self.0.models("localizations")
    }

    /// Sets `localizations`.
    pub fn with_localizations(self, value: impl Into<Nullable<Vec<super::DisplayNameLocalization>>>) -> Self {
        Self(self.0.with("localizations", value))
    }
}
