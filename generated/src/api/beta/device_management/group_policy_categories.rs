// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyCategories`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyCategories`
    GroupPolicyCategories
}

impl GroupPolicyCategories {
    /// `POST /deviceManagement/groupPolicyCategories` — Create groupPolicyUploadedCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::GroupPolicyUploadedCategory) -> Call<models::GroupPolicyUploadedCategory> {
        let operation = &Operation {
            name: "groupPolicyUploadedCategory: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyCategories",
            pages: &["intune-grouppolicy-grouppolicyuploadedcategory-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyCategories` — List groupPolicyUploadedCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyUploadedCategory> {
        let operation = &Operation {
            name: "groupPolicyUploadedCategory: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyCategories",
            pages: &["intune-grouppolicy-grouppolicyuploadedcategory-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyCategories/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/groupPolicyCategories/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyCategories/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}` — Delete groupPolicyUploadedCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedCategory: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}",
                pages: &["intune-grouppolicy-grouppolicyuploadedcategory-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}` — Get groupPolicyCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyCategory> {
            let operation = &Operation {
                name: "groupPolicyCategory: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}",
                pages: &[
                    "intune-grouppolicy-grouppolicycategory-get",
                    "intune-grouppolicy-grouppolicyuploadedcategory-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}` — Update groupPolicyCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::GroupPolicyCategory>) -> Call<models::GroupPolicyCategory> {
            let operation = &Operation {
                name: "groupPolicyCategory: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}",
                pages: &[
                    "intune-grouppolicy-grouppolicycategory-update",
                    "intune-grouppolicy-grouppolicyuploadedcategory-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::GroupPolicyCategory>::into(body))
        }
    }
}
