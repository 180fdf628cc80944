// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityUserFlow.
    ///
    /// [`microsoft.graph.b2xIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-1.0)
    B2xIdentityUserFlow: super::IdentityUserFlow = "microsoft.graph.b2xIdentityUserFlow"
}

impl B2xIdentityUserFlow {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userFlowType` in queries.
    pub const USER_FLOW_TYPE: Property<Self> = Property::new("userFlowType");
    /// `userFlowTypeVersion` in queries.
    pub const USER_FLOW_TYPE_VERSION: Property<Self> = Property::new("userFlowTypeVersion");
    /// `apiConnectorConfiguration` in queries.
    pub const API_CONNECTOR_CONFIGURATION: Property<Self> = Property::new("apiConnectorConfiguration");
    /// `identityProviders` in queries.
    pub const IDENTITY_PROVIDERS: Property<Self> = Property::new("identityProviders");
    /// `userAttributeAssignments` in queries.
    pub const USER_ATTRIBUTE_ASSIGNMENTS: Property<Self> = Property::new("userAttributeAssignments");
    /// `languages` in queries.
    pub const LANGUAGES: Property<Self> = Property::new("languages");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `userFlowType`.
    pub fn with_user_flow_type(self, value: impl Into<Nullable<super::UserFlowType>>) -> Self {
        Self(self.0.with("userFlowType", value))
    }

    /// Sets `userFlowTypeVersion`.
    pub fn with_user_flow_type_version(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("userFlowTypeVersion", value))
    }

    /// `apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`
    pub fn api_connector_configuration(&self) -> Option<&super::UserFlowApiConnectorConfiguration> {
        self.0.model("apiConnectorConfiguration")
    }

    /// Sets `apiConnectorConfiguration`.
    pub fn with_api_connector_configuration(
        self,
        value: impl Into<Nullable<super::UserFlowApiConnectorConfiguration>>,
    ) -> Self {
        Self(self.0.with("apiConnectorConfiguration", value))
    }

    /// `identityProviders`: `Collection(microsoft.graph.identityProvider)`
    pub fn identity_providers(&self) -> Option<&[super::IdentityProvider]> {
        self.0.models("identityProviders")
    }

    /// Sets `identityProviders`.
    pub fn with_identity_providers(self, value: impl Into<Nullable<Vec<super::IdentityProvider>>>) -> Self {
        Self(self.0.with("identityProviders", value))
    }

    /// `userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`
    pub fn user_attribute_assignments(&self) -> Option<&[super::IdentityUserFlowAttributeAssignment]> {
        self.0.models("userAttributeAssignments")
    }

    /// Sets `userAttributeAssignments`.
    pub fn with_user_attribute_assignments(
        self,
        value: impl Into<Nullable<Vec<super::IdentityUserFlowAttributeAssignment>>>,
    ) -> Self {
        Self(self.0.with("userAttributeAssignments", value))
    }

    /// `languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`
    pub fn languages(&self) -> Option<&[super::UserFlowLanguageConfiguration]> {
        self.0.models("languages")
    }

    /// Sets `languages`.
    pub fn with_languages(self, value: impl Into<Nullable<Vec<super::UserFlowLanguageConfiguration>>>) -> Self {
        Self(self.0.with("languages", value))
    }
}
