// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Uuid, Value};
use super::super::models;

/// The parameters of [authorizationpolicy-update](https://learn.microsoft.com/graph/api/authorizationpolicy-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `guestUserRoleId`: `Edm.Guid`
    pub fn with_guest_user_role_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("guestUserRoleId", value))
    }

    /// `enabledPreviewFeatures`: `Collection(Edm.String)`
    pub fn with_enabled_preview_features(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("enabledPreviewFeatures", value))
    }

    /// `blockMsolPowerShell`: `Edm.Boolean`
    pub fn with_block_msol_power_shell(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockMsolPowerShell", value))
    }

    /// `defaultUserRolePermissions`: `microsoft.graph.defaultUserRolePermissions`
    pub fn with_default_user_role_permissions(
        self,
        value: impl Into<Nullable<models::DefaultUserRolePermissions>>,
    ) -> Self {
        Self(self.0.with("defaultUserRolePermissions", value))
    }

    /// `allowedToUseSSPR`: `Edm.Boolean`
    pub fn with_allowed_to_use_sspr(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowedToUseSSPR", value))
    }

    /// `allowedToSignUpEmailBasedSubscriptions`: `Edm.Boolean`
    pub fn with_allowed_to_sign_up_email_based_subscriptions(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("allowedToSignUpEmailBasedSubscriptions", value))
    }

    /// `allowEmailVerifiedUsersToJoinOrganization`: `Edm.Boolean`
    pub fn with_allow_email_verified_users_to_join_organization(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("allowEmailVerifiedUsersToJoinOrganization", value))
    }

    /// `permissionGrantPolicyIdsAssignedToDefaultUserRole`: `Collection(Edm.String)`
    pub fn with_permission_grant_policy_ids_assigned_to_default_user_role(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("permissionGrantPolicyIdsAssignedToDefaultUserRole", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
