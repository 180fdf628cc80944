// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `groupPolicyUploadedDefinitionFile`.

use super::super::models;
use crate::runtime::{Bytes, IntoJson, Nullable, Object, Value};

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddLanguageFilesRequest(Object);

impl AddLanguageFilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for AddLanguageFilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveLanguageFilesRequest(Object);

impl RemoveLanguageFilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for RemoveLanguageFilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateLanguageFilesRequest(Object);

impl UpdateLanguageFilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for UpdateLanguageFilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadNewVersionRequest(Object);

impl UploadNewVersionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `content`: `Edm.Binary`
    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for UploadNewVersionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
