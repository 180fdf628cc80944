// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `driveItem`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [driveitem-checkin](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CheckinRequest(Object);

impl CheckinRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `checkInAs`: `Edm.String`
    ///
    /// Optional.
    pub fn with_check_in_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("checkInAs", value))
    }

    /// `comment`: `Edm.String`
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }
}

impl IntoJson for CheckinRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-copy](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CopyRequest(Object);

impl CopyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `parentReference`: `microsoft.graph.itemReference`
    ///
    /// Optional.
    pub fn with_parent_reference(self, value: impl Into<Nullable<models::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Optional.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}

impl IntoJson for CopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-createlink](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CreateLinkRequest(Object);

impl CreateLinkRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: view, edit, embed.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `password`: `Edm.String`
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `scope`: `Edm.String`
    ///
    /// Optional. Possible values are: anonymous, organization.
    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }
}

impl IntoJson for CreateLinkRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-createuploadsession](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CreateUploadSessionRequest(Object);

impl CreateUploadSessionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deferCommit`: `Edm.Boolean`
    pub fn with_defer_commit(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deferCommit", value))
    }

    /// `item`: `microsoft.graph.driveItemUploadableProperties`
    pub fn with_item(self, value: impl Into<Nullable<models::DriveItemUploadableProperties>>) -> Self {
        Self(self.0.with("item", value))
    }
}

impl IntoJson for CreateUploadSessionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-invite](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct InviteRequest(Object);

impl InviteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `recipients`: `Collection(microsoft.graph.driveRecipient)`
    pub fn with_recipients(self, value: impl Into<Nullable<Vec<models::DriveRecipient>>>) -> Self {
        Self(self.0.with("recipients", value))
    }

    /// `message`: `Edm.String`
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `requireSignIn`: `Edm.Boolean`
    pub fn with_require_sign_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireSignIn", value))
    }

    /// `sendInvitation`: `Edm.Boolean`
    pub fn with_send_invitation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendInvitation", value))
    }

    /// `roles`: `Collection(Edm.String)`
    pub fn with_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roles", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `password`: `Edm.String`
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}

impl IntoJson for InviteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-preview](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct PreviewRequest(Object);

impl PreviewRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `page`: `Edm.String`
    ///
    /// Optional.
    pub fn with_page(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("page", value))
    }

    /// `zoom`: `Edm.Double`
    ///
    /// Optional.
    pub fn with_zoom(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("zoom", value))
    }
}

impl IntoJson for PreviewRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-restore](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RestoreRequest(Object);

impl RestoreRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `parentReference`: `microsoft.graph.itemReference`
    ///
    /// Optional.
    pub fn with_parent_reference(self, value: impl Into<Nullable<models::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Optional.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}

impl IntoJson for RestoreRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
