// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};
use super::super::models;

/// The parameters of [serviceprincipal-update](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accountEnabled`: `Edm.Boolean`
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `addIns`: `microsoft.graph.addIn`
    pub fn with_add_ins(self, value: impl Into<Nullable<models::AddIn>>) -> Self {
        Self(self.0.with("addIns", value))
    }

    /// `alternativeNames`: `Collection(Edm.String)`
    pub fn with_alternative_names(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("alternativeNames", value))
    }

    /// `appRoleAssignmentRequired`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn with_app_role_assignment_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("appRoleAssignmentRequired", value))
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

    /// `homepage`: `Edm.String`
    pub fn with_homepage(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homepage", value))
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

    /// `loginUrl`: `Edm.String`
    pub fn with_login_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginUrl", value))
    }

    /// `logoutUrl`: `Edm.String`
    pub fn with_logout_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logoutUrl", value))
    }

    /// `notificationEmailAddresses`: `Collection(Edm.String)`
    pub fn with_notification_email_addresses(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("notificationEmailAddresses", value))
    }

    /// `publishedPermissionScopes`: `Collection(microsoft.graph.permissionScope)`
    ///
    /// Not nullable.
    pub fn with_published_permission_scopes(
        self,
        value: impl Into<Nullable<Vec<models::PermissionScope>>>,
    ) -> Self {
        Self(self.0.with("publishedPermissionScopes", value))
    }

    /// `preferredSingleSignOnMode`: `Edm.String`
    ///
    /// Possible values are: password, saml, external, oidc.
    pub fn with_preferred_single_sign_on_mode(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("preferredSingleSignOnMode", value))
    }

    /// `preferredTokenSigningKeyEndDateTime`: `Edm.DateTimeOffset`
    pub fn with_preferred_token_signing_key_end_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("preferredTokenSigningKeyEndDateTime", value))
    }

    /// `preferredTokenSigningKeyThumbprint`: `Edm.String`
    pub fn with_preferred_token_signing_key_thumbprint(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("preferredTokenSigningKeyThumbprint", value))
    }

    /// `publisherName`: `Edm.String`
    pub fn with_publisher_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisherName", value))
    }

    /// `replyUrls`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn with_reply_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("replyUrls", value))
    }

    /// `samlSingleSignOnSettings`: `microsoft.graph.samlSingleSignOnSettings`
    pub fn with_saml_single_sign_on_settings(
        self,
        value: impl Into<Nullable<models::SamlSingleSignOnSettings>>,
    ) -> Self {
        Self(self.0.with("samlSingleSignOnSettings", value))
    }

    /// `servicePrincipalNames`: `Collection(Edm.String)`
    ///
    /// Not nullable. Supports multiple values.
    pub fn with_service_principal_names(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalNames", value))
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
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
