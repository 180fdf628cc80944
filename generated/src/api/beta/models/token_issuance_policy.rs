// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-beta)
    TokenIssuancePolicy: super::StsPolicy = "microsoft.graph.tokenIssuancePolicy"
}

impl TokenIssuancePolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new(
        "isOrganizationDefault",
    );
    pub const TOKEN_RESPONSE_SIGNING_POLICY: Property<Self> = Property::new(
        "TokenResponseSigningPolicy",
    );
    pub const SAML_TOKEN_VERSION: Property<Self> = Property::new("SamlTokenVersion");
    pub const SIGNING_ALGORITHM: Property<Self> = Property::new("SigningAlgorithm");
    pub const VERSION: Property<Self> = Property::new("Version");
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

    /// `TokenResponseSigningPolicy`: `Edm.String`
    ///
    /// Possible values are: ResponseOnly, TokenOnly, ResponseAndToken.
    pub fn token_response_signing_policy(&self) -> Option<&str> {
        self.0.str("TokenResponseSigningPolicy")
    }

    pub fn with_token_response_signing_policy(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("TokenResponseSigningPolicy", value))
    }

    /// `SamlTokenVersion`: `Edm.String`
    ///
    /// Possible values are: 1.1, 2.0.
    pub fn saml_token_version(&self) -> Option<&str> {
        self.0.str("SamlTokenVersion")
    }

    pub fn with_saml_token_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("SamlTokenVersion", value))
    }

    /// `SigningAlgorithm`: `Edm.String`
    ///
    /// Possible values are: http:\//www.w3.org/2001/04/xmldsig-more#rsa-sha256, http:\//www.w3.org/2000/09/xmldsig#rsa-sha1.
    pub fn signing_algorithm(&self) -> Option<&str> {
        self.0.str("SigningAlgorithm")
    }

    pub fn with_signing_algorithm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("SigningAlgorithm", value))
    }

    /// `Version`: `Edm.Int32`
    ///
    /// Required.
    pub fn version(&self) -> Option<i32> {
        self.0.i32("Version")
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("Version", value))
    }

    /// `appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn applies_to(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("appliesTo")
    }
}
