// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyUploadedDefinitionFiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyUploadedDefinitionFiles`
    GroupPolicyUploadedDefinitionFiles
}

impl GroupPolicyUploadedDefinitionFiles {
    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles` — Create groupPolicyUploadedDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::GroupPolicyUploadedDefinitionFile,
    ) -> Call<models::GroupPolicyUploadedDefinitionFile> {
        let operation = &Operation {
            name: "groupPolicyUploadedDefinitionFile: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyUploadedDefinitionFiles",
            pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyUploadedDefinitionFiles` — List groupPolicyUploadedDefinitionFiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyUploadedDefinitionFile> {
        let operation = &Operation {
            name: "groupPolicyUploadedDefinitionFile: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyUploadedDefinitionFiles",
            pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyUploadedDefinitionFiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/groupPolicyUploadedDefinitionFiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyUploadedDefinitionFiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/addLanguageFiles` — addLanguageFiles action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn add_language_files(
            &self,
            body: requests::group_policy_uploaded_definition_file::AddLanguageFilesRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: add_language_files",
                method: Method::Post,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/addLanguageFiles",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("addLanguageFiles").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}` — Delete groupPolicyUploadedDefinitionFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}` — Get groupPolicyUploadedDefinitionFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyUploadedDefinitionFile> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/remove` — Remove action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-remove?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn remove(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: remove",
                method: Method::Post,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/remove",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-remove"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("remove").call(operation)
        }

        /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/removeLanguageFiles` — removeLanguageFiles action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn remove_language_files(
            &self,
            body: requests::group_policy_uploaded_definition_file::RemoveLanguageFilesRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: remove_language_files",
                method: Method::Post,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/removeLanguageFiles",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("removeLanguageFiles").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}` — Update groupPolicyUploadedDefinitionFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::GroupPolicyUploadedDefinitionFile,
        ) -> Call<models::GroupPolicyUploadedDefinitionFile> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/updateLanguageFiles` — updateLanguageFiles action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update_language_files(
            &self,
            body: requests::group_policy_uploaded_definition_file::UpdateLanguageFilesRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: update_language_files",
                method: Method::Post,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/updateLanguageFiles",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("updateLanguageFiles").call(operation).json(body)
        }

        /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/uploadNewVersion` — uploadNewVersion action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn upload_new_version(
            &self,
            body: requests::group_policy_uploaded_definition_file::UploadNewVersionRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinitionFile: upload_new_version",
                method: Method::Post,
                path: "/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/uploadNewVersion",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("uploadNewVersion").call(operation).json(body)
        }
    }
}
