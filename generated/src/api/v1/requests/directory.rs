// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [directory-deleteditems-user-owned](https://learn.microsoft.com/graph/api/directory-deleteditems-user-owned?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetUserOwnedObjectsRequest(Object);

impl GetUserOwnedObjectsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userId`: `Edm.String`
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `type`: `Edm.String`
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}

impl IntoJson for GetUserOwnedObjectsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
