// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Uuid, Value};
use super::super::models;

/// The parameters of [application-addkey](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddKeyRequest(Object);

impl AddKeyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyCredential`: `microsoft.graph.keyCredential`
    pub fn with_key_credential(
        self,
        value: impl Into<Nullable<models::KeyCredential>>,
    ) -> Self {
        Self(self.0.with("keyCredential", value))
    }

    /// `passwordCredential`: `microsoft.graph.passwordCredential`
    pub fn with_password_credential(
        self,
        value: impl Into<Nullable<models::PasswordCredential>>,
    ) -> Self {
        Self(self.0.with("passwordCredential", value))
    }

    /// `proof`: `Edm.String`
    pub fn with_proof(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proof", value))
    }
}

impl IntoJson for AddKeyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-addpassword](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddPasswordRequest(Object);

impl AddPasswordRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    ///
    /// Optional.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}

impl IntoJson for AddPasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-removekey](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveKeyRequest(Object);

impl RemoveKeyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyId`: `Edm.Guid`
    pub fn with_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("keyId", value))
    }

    /// `proof`: `Edm.String`
    pub fn with_proof(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proof", value))
    }
}

impl IntoJson for RemoveKeyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-removepassword](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemovePasswordRequest(Object);

impl RemovePasswordRequest {
    /// With `keyId`.
    pub fn new(key_id: impl Into<Nullable<Uuid>>) -> Self {
        Self(Object::new().with("keyId", key_id))
    }

    /// `keyId`: `Edm.Guid`
    ///
    /// Required.
    pub fn with_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("keyId", value))
    }
}

impl IntoJson for RemovePasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-setverifiedpublisher](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetVerifiedPublisherRequest(Object);

impl SetVerifiedPublisherRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `verifiedPublisherId`: `Edm.String`
    pub fn with_verified_publisher_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("verifiedPublisherId", value))
    }
}

impl IntoJson for SetVerifiedPublisherRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-update](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `api`: `microsoft.graph.apiApplication`
    pub fn with_api(self, value: impl Into<Nullable<models::ApiApplication>>) -> Self {
        Self(self.0.with("api", value))
    }

    /// `appRoles`: `Collection(microsoft.graph.appRole)`
    ///
    /// Not nullable.
    pub fn with_app_roles(
        self,
        value: impl Into<Nullable<Vec<models::AppRole>>>,
    ) -> Self {
        Self(self.0.with("appRoles", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `groupMembershipClaims`: `Edm.String`
    pub fn with_group_membership_claims(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("groupMembershipClaims", value))
    }

    /// `identifierUris`: `Collection(Edm.String)`
    ///
    /// Not nullable. Supports multiple values.
    pub fn with_identifier_uris(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("identifierUris", value))
    }

    /// `info`: `microsoft.graph.informationalUrl`
    pub fn with_info(
        self,
        value: impl Into<Nullable<models::InformationalUrl>>,
    ) -> Self {
        Self(self.0.with("info", value))
    }

    /// `isFallbackPublicClient`: `Edm.Boolean`
    pub fn with_is_fallback_public_client(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isFallbackPublicClient", value))
    }

    /// `keyCredentials`: `Collection(microsoft.graph.keyCredential)`
    ///
    /// Not nullable.
    pub fn with_key_credentials(
        self,
        value: impl Into<Nullable<Vec<models::KeyCredential>>>,
    ) -> Self {
        Self(self.0.with("keyCredentials", value))
    }

    /// `logo`: `Edm.Stream`
    ///
    /// Not nullable.
    pub fn with_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("logo", value))
    }

    /// `onPremisesPublishing`: `microsoft.graph.onPremisesPublishing`
    pub fn with_on_premises_publishing(
        self,
        value: impl Into<Nullable<models::OnPremisesPublishing>>,
    ) -> Self {
        Self(self.0.with("onPremisesPublishing", value))
    }

    /// `optionalClaims`: `microsoft.graph.optionalClaims`
    pub fn with_optional_claims(
        self,
        value: impl Into<Nullable<models::OptionalClaims>>,
    ) -> Self {
        Self(self.0.with("optionalClaims", value))
    }

    /// `parentalControlSettings`: `microsoft.graph.parentalControlSettings`
    pub fn with_parental_control_settings(
        self,
        value: impl Into<Nullable<models::ParentalControlSettings>>,
    ) -> Self {
        Self(self.0.with("parentalControlSettings", value))
    }

    /// `publicClient`: `microsoft.graph.publicClientApplication`
    pub fn with_public_client(
        self,
        value: impl Into<Nullable<models::PublicClientApplication>>,
    ) -> Self {
        Self(self.0.with("publicClient", value))
    }

    /// `requiredResourceAccess`: `Collection(microsoft.graph.requiredResourceAccess)`
    ///
    /// Not nullable.
    pub fn with_required_resource_access(
        self,
        value: impl Into<Nullable<Vec<models::RequiredResourceAccess>>>,
    ) -> Self {
        Self(self.0.with("requiredResourceAccess", value))
    }

    /// `signInAudience`: `Edm.String`
    ///
    /// Possible values are: AzureADMyOrg.
    pub fn with_sign_in_audience(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInAudience", value))
    }

    /// `tags`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `tokenEncryptionKeyId`: `Edm.String`
    pub fn with_token_encryption_key_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("tokenEncryptionKeyId", value))
    }

    /// `uniqueName`: `Edm.String`
    ///
    /// Read-only.
    pub fn with_unique_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueName", value))
    }

    /// `web`: `microsoft.graph.webApplication`
    pub fn with_web(self, value: impl Into<Nullable<models::WebApplication>>) -> Self {
        Self(self.0.with("web", value))
    }

    /// `spa`: `microsoft.graph.spaApplication`
    pub fn with_spa(self, value: impl Into<Nullable<models::SpaApplication>>) -> Self {
        Self(self.0.with("spa", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
