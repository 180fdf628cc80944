// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `androidManagedStoreAccountEnterpriseSettings`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApproveAppsRequest(Object);

impl ApproveAppsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `packageIds`: `Collection(Edm.String)`
    pub fn with_package_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("packageIds", value))
    }

    /// `approveAllPermissions`: `Edm.Boolean`
    pub fn with_approve_all_permissions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("approveAllPermissions", value))
    }
}

impl IntoJson for ApproveAppsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CompleteSignupRequest(Object);

impl CompleteSignupRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enterpriseToken`: `Edm.String`
    pub fn with_enterprise_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseToken", value))
    }
}

impl IntoJson for CompleteSignupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateGooglePlayWebTokenRequest(Object);

impl CreateGooglePlayWebTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `parentUri`: `Edm.String`
    pub fn with_parent_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentUri", value))
    }
}

impl IntoJson for CreateGooglePlayWebTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RequestSignupUrlRequest(Object);

impl RequestSignupUrlRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `hostName`: `Edm.String`
    pub fn with_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hostName", value))
    }
}

impl IntoJson for RequestSignupUrlRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest(Object);

impl SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`: `Edm.Boolean`
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }
}

impl IntoJson for SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
