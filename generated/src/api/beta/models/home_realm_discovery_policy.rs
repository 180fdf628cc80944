// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.homeRealmDiscoveryPolicy`](https://learn.microsoft.com/graph/api/resources/homerealmdiscoverypolicy?view=graph-rest-beta)
    HomeRealmDiscoveryPolicy: super::StsPolicy = "microsoft.graph.homeRealmDiscoveryPolicy"
}

impl HomeRealmDiscoveryPolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new(
        "isOrganizationDefault",
    );
    pub const ACCELERATE_TO_FEDERATED_DOMAIN: Property<Self> = Property::new(
        "AccelerateToFederatedDomain",
    );
    pub const PREFERRED_DOMAIN: Property<Self> = Property::new("PreferredDomain");
    pub const ALLOW_CLOUD_PASSWORD_VALIDATION: Property<Self> = Property::new(
        "AllowCloudPasswordValidation",
    );
    pub const ALTERNATE_ID_LOGIN: Property<Self> = Property::new("AlternateIdLogin");
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }

    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }

    /// `AccelerateToFederatedDomain`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn accelerate_to_federated_domain(&self) -> Option<bool> {
        self.0.bool("AccelerateToFederatedDomain")
    }

    pub fn with_accelerate_to_federated_domain(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("AccelerateToFederatedDomain", value))
    }

    /// `PreferredDomain`: `Edm.String`
    pub fn preferred_domain(&self) -> Option<&str> {
        self.0.str("PreferredDomain")
    }

    pub fn with_preferred_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("PreferredDomain", value))
    }

    /// `AllowCloudPasswordValidation`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn allow_cloud_password_validation(&self) -> Option<bool> {
        self.0.bool("AllowCloudPasswordValidation")
    }

    pub fn with_allow_cloud_password_validation(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("AllowCloudPasswordValidation", value))
    }

    /// `AlternateIdLogin`: `microsoft.graph.JSON`
    ///
    /// Optional.
    pub fn alternate_id_login(&self) -> Option<&super::Json> {
        self.0.model("AlternateIdLogin")
    }

    pub fn with_alternate_id_login(
        self,
        value: impl Into<Nullable<super::Json>>,
    ) -> Self {
        Self(self.0.with("AlternateIdLogin", value))
    }

    /// `appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn applies_to(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("appliesTo")
    }
}
