// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/roleScopeTags`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/roleScopeTags`
    RoleScopeTags
}

impl RoleScopeTags {
    /// `POST /deviceManagement/roleScopeTags` — Create roleScopeTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
        let operation = &Operation {
            name: "roleScopeTag: create",
            method: Method::Post,
            path: "/deviceManagement/roleScopeTags",
            pages: &["intune-rbac-rolescopetag-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/roleScopeTags/getRoleScopeTagsById` — getRoleScopeTagsById action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get_role_scope_tags_by_id(
        &self,
        body: requests::role_scope_tag::GetRoleScopeTagsByIdRequest,
    ) -> Call<Vec<models::RoleScopeTag>> {
        let operation = &Operation {
            name: "roleScopeTag: get_role_scope_tags_by_id",
            method: Method::Post,
            path: "/deviceManagement/roleScopeTags/getRoleScopeTagsById",
            pages: &["intune-rbac-rolescopetag-getrolescopetagsbyid"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.name("getRoleScopeTagsById").call(operation).json(body)
    }

    /// `GET /deviceManagement/roleScopeTags` — List roleScopeTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::RoleScopeTag> {
        let operation = &Operation {
            name: "roleScopeTag: list",
            method: Method::Get,
            path: "/deviceManagement/roleScopeTags",
            pages: &["intune-rbac-rolescopetag-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/roleScopeTags/hasCustomRoleScopeTag`
    pub fn has_custom_role_scope_tag(&self) -> has_custom_role_scope_tag::HasCustomRoleScopeTag {
        has_custom_role_scope_tag::HasCustomRoleScopeTag(self.0.name("hasCustomRoleScopeTag"))
    }

    /// `/deviceManagement/roleScopeTags/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/roleScopeTags/hasCustomRoleScopeTag`
pub mod has_custom_role_scope_tag {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/roleScopeTags/hasCustomRoleScopeTag`
        HasCustomRoleScopeTag
    }

    impl HasCustomRoleScopeTag {
        /// `GET /deviceManagement/roleScopeTags/hasCustomRoleScopeTag` — hasCustomRoleScopeTag function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-hascustomrolescopetag?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Call<bool> {
            let operation = &Operation {
                name: "roleScopeTag: get",
                method: Method::Get,
                path: "/deviceManagement/roleScopeTags/hasCustomRoleScopeTag",
                pages: &["intune-rbac-rolescopetag-hascustomrolescopetag"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/deviceManagement/roleScopeTags/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/roleScopeTags/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/roleScopeTags/{roleScopeTagId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::role_scope_tag::AssignRequest,
        ) -> Call<Vec<models::RoleScopeTagAutoAssignment>> {
            let operation = &Operation {
                name: "roleScopeTag: assign",
                method: Method::Post,
                path: "/deviceManagement/roleScopeTags/{roleScopeTagId}/assign",
                pages: &["intune-rbac-rolescopetag-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/roleScopeTags/{roleScopeTagId}` — Delete roleScopeTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "roleScopeTag: delete",
                method: Method::Delete,
                path: "/deviceManagement/roleScopeTags/{roleScopeTagId}",
                pages: &["intune-rbac-rolescopetag-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/roleScopeTags/{roleScopeTagId}` — Get roleScopeTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::RoleScopeTag> {
            let operation = &Operation {
                name: "roleScopeTag: get",
                method: Method::Get,
                path: "/deviceManagement/roleScopeTags/{roleScopeTagId}",
                pages: &["intune-rbac-rolescopetag-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/roleScopeTags/{roleScopeTagId}` — Update roleScopeTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
            let operation = &Operation {
                name: "roleScopeTag: update",
                method: Method::Patch,
                path: "/deviceManagement/roleScopeTags/{roleScopeTagId}",
                pages: &["intune-rbac-rolescopetag-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
