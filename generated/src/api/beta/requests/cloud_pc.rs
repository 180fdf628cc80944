// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `cloudPC`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [cloudpc-changeuseraccounttype](https://learn.microsoft.com/graph/api/cloudpc-changeuseraccounttype?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ChangeUserAccountTypeRequest(Object);

impl ChangeUserAccountTypeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userAccountType`: `microsoft.graph.cloudPcUserAccountType`
    ///
    /// Possible values are: standardUser, administrator, unknownFutureValue.
    pub fn with_user_account_type(self, value: impl Into<Nullable<models::CloudPcUserAccountType>>) -> Self {
        Self(self.0.with("userAccountType", value))
    }
}

impl IntoJson for ChangeUserAccountTypeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [cloudpc-rename](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RenameRequest(Object);

impl RenameRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

impl IntoJson for RenameRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [cloudpc-reprovision](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ReprovisionRequest(Object);

impl ReprovisionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `osVersion`: `microsoft.graph.cloudPcOperatingSystem`
    ///
    /// Possible values are: windows10, windows11, unknownFutureValue.
    pub fn with_os_version(self, value: impl Into<Nullable<models::CloudPcOperatingSystem>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `userAccountType`: `microsoft.graph.cloudPcUserAccountType`
    ///
    /// Possible values are: standardUser, administrator, unknownFutureValue.
    pub fn with_user_account_type(self, value: impl Into<Nullable<models::CloudPcUserAccountType>>) -> Self {
        Self(self.0.with("userAccountType", value))
    }
}

impl IntoJson for ReprovisionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
