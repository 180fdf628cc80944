// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.b2cIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2cidentityuserflow?view=graph-rest-beta)
    B2cIdentityUserFlow = "microsoft.graph.b2cIdentityUserFlow"
}

impl B2cIdentityUserFlow {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userFlowType` in queries.
    pub const USER_FLOW_TYPE: Property<Self> = Property::new("userFlowType");
    /// `userFlowTypeVersion` in queries.
    pub const USER_FLOW_TYPE_VERSION: Property<Self> = Property::new("userFlowTypeVersion");
    /// `isLanguageCustomizationEnabled` in queries.
    pub const IS_LANGUAGE_CUSTOMIZATION_ENABLED: Property<Self> = Property::new("isLanguageCustomizationEnabled");
    /// `defaultLanguageTag` in queries.
    pub const DEFAULT_LANGUAGE_TAG: Property<Self> = Property::new("defaultLanguageTag");
    /// `apiConnectorConfiguration` in queries.
    pub const API_CONNECTOR_CONFIGURATION: Property<Self> = Property::new("apiConnectorConfiguration");
    /// `userflowidentityProviders` in queries.
    pub const USERFLOWIDENTITY_PROVIDERS: Property<Self> = Property::new("userflowidentityProviders");
    /// `identityProviders` in queries.
    pub const IDENTITY_PROVIDERS: Property<Self> = Property::new("identityProviders");
    /// `userAttributeAssignments` in queries.
    pub const USER_ATTRIBUTE_ASSIGNMENTS: Property<Self> = Property::new("userAttributeAssignments");
    /// `languages` in queries.
    pub const LANGUAGES: Property<Self> = Property::new("languages");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userFlowType`: `microsoft.graph.userFlowType`
    ///
    /// Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner.
    pub fn user_flow_type(&self) -> Option<super::UserFlowType> {
        self.0.enumeration("userFlowType")
    }

    /// Sets `userFlowType`.
    pub fn with_user_flow_type(self, value: impl Into<Nullable<super::UserFlowType>>) -> Self {
        Self(self.0.with("userFlowType", value))
    }

    /// `userFlowTypeVersion`: `Edm.Single`
    pub fn user_flow_type_version(&self) -> Option<f32> {
        self.0.f32("userFlowTypeVersion")
    }

    /// Sets `userFlowTypeVersion`.
    pub fn with_user_flow_type_version(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("userFlowTypeVersion", value))
    }

    /// `isLanguageCustomizationEnabled`: `Edm.Boolean`
    pub fn is_language_customization_enabled(&self) -> Option<bool> {
        self.0.bool("isLanguageCustomizationEnabled")
    }

    /// Sets `isLanguageCustomizationEnabled`.
    pub fn with_is_language_customization_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLanguageCustomizationEnabled", value))
    }

    /// `defaultLanguageTag`: `Edm.String`
    pub fn default_language_tag(&self) -> Option<&str> {
        self.0.str("defaultLanguageTag")
    }

    /// Sets `defaultLanguageTag`.
    pub fn with_default_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultLanguageTag", value))
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

    /// `userflowidentityProviders`: `Collection(microsoft.graph.identityProviderBase)`
    pub fn userflowidentity_providers(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("userflowidentityProviders")
    }

    /// Sets `userflowidentityProviders`.
    pub fn with_userflowidentity_providers(self, value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>) -> Self {
        Self(self.0.with("userflowidentityProviders", value))
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
