// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `directoryObject`.

use crate::runtime::{IntoJson, Nullable, Object, Uuid, Value};

/// The parameters of [directoryobject-checkmembergroups](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CheckMemberGroupsRequest(Object);

impl CheckMemberGroupsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupIds`: `Collection(Edm.String)`
    pub fn with_group_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupIds", value))
    }
}

impl IntoJson for CheckMemberGroupsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [directoryobject-checkmemberobjects](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CheckMemberObjectsRequest(Object);

impl CheckMemberObjectsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for CheckMemberObjectsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [directoryobject-getavailableextensionproperties](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0).
#[cfg(feature = "directory")]
#[derive(Clone, Debug)]
pub struct GetAvailableExtensionPropertiesRequest(Object);

#[cfg(feature = "directory")]
impl GetAvailableExtensionPropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isSyncedFromOnPremises`: `Edm.Boolean`
    pub fn with_is_synced_from_on_premises(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSyncedFromOnPremises", value))
    }
}

#[cfg(feature = "directory")]
impl IntoJson for GetAvailableExtensionPropertiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [directoryobject-getbyids](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0).
#[cfg(feature = "directory")]
#[derive(Clone, Debug)]
pub struct GetByIdsRequest(Object);

#[cfg(feature = "directory")]
impl GetByIdsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }

    /// `types`: `Collection(Edm.String)`
    pub fn with_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("types", value))
    }
}

#[cfg(feature = "directory")]
impl IntoJson for GetByIdsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [directoryobject-getmembergroups](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetMemberGroupsRequest(Object);

impl GetMemberGroupsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `securityEnabledOnly`: `Edm.Boolean`
    pub fn with_security_enabled_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityEnabledOnly", value))
    }
}

impl IntoJson for GetMemberGroupsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [directoryobject-getmemberobjects](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetMemberObjectsRequest(Object);

impl GetMemberObjectsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `securityEnabledOnly`: `Edm.Boolean`
    pub fn with_security_enabled_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityEnabledOnly", value))
    }
}

impl IntoJson for GetMemberObjectsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [directoryobject-validateproperties](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0).
#[cfg(feature = "directory")]
#[derive(Clone, Debug)]
pub struct ValidatePropertiesRequest(Object);

#[cfg(feature = "directory")]
impl ValidatePropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `entityType`: `Edm.String`
    pub fn with_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("entityType", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `onBehalfOfUserId`: `Edm.Guid`
    pub fn with_on_behalf_of_user_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("onBehalfOfUserId", value))
    }
}

#[cfg(feature = "directory")]
impl IntoJson for ValidatePropertiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
