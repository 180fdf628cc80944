// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsApp`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-beta)
    TeamsApp: super::Entity = "microsoft.graph.teamsApp"
}

impl TeamsApp {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `distributionMethod` in queries.
    pub const DISTRIBUTION_METHOD: Property<Self> = Property::new("distributionMethod");
    /// `appDefinitions` in queries.
    pub const APP_DEFINITIONS: Property<Self> = Property::new("appDefinitions");

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `distributionMethod`: `microsoft.graph.teamsAppDistributionMethod`, read-only
    ///
    /// Read-only.
    pub fn distribution_method(&self) -> Option<super::TeamsAppDistributionMethod> {
        self.0.enumeration("distributionMethod")
    }

    /// `appDefinitions`: `Collection(microsoft.graph.teamsAppDefinition)`
    pub fn app_definitions(&self) -> Option<&[super::TeamsAppDefinition]> {
        self.0.models("appDefinitions")
    }

    /// Sets `appDefinitions`.
    pub fn with_app_definitions(self, value: impl Into<Nullable<Vec<super::TeamsAppDefinition>>>) -> Self {
        Self(self.0.with("appDefinitions", value))
    }
}
