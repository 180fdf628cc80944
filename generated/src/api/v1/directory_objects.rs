// Written by `cargo xtask gen`; do not edit.
//! `/directoryObjects`

use super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/directoryObjects`
    DirectoryObjects
}

impl DirectoryObjects {
    /// `POST /directoryObjects/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`
    /// - application: `Directory.Read.All`
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let operation = &Operation {
            name: "directoryObject: get_available_extension_properties",
            method: Method::Post,
            path: "/directoryObjects/getAvailableExtensionProperties",
            pages: &["directoryobject-getavailableextensionproperties"],
            work: "Directory.Read.All",
            personal: "",
            application: "Directory.Read.All",
        };
        self.0.name("getAvailableExtensionProperties").call(operation).json(body)
    }

    /// `POST /directoryObjects/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`
    /// - application: `Directory.Read.All`
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let operation = &Operation {
            name: "directoryObject: get_by_ids",
            method: Method::Post,
            path: "/directoryObjects/getByIds",
            pages: &["directoryobject-getbyids"],
            work: "Directory.Read.All",
            personal: "",
            application: "Directory.Read.All",
        };
        self.0.name("getByIds").call(operation).json(body)
    }

    /// `POST /directoryObjects/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Group.Read.All` and 3 more
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let operation = &Operation {
            name: "directoryObject: validate_properties",
            method: Method::Post,
            path: "/directoryObjects/validateProperties",
            pages: &["directoryobject-validateproperties"],
            work: "Group.Read.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("validateProperties").call(operation).json(body)
    }

    /// `/directoryObjects/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/directoryObjects/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/directoryObjects/{id}`
        Id
    }

    impl Id {
        /// `POST /directoryObjects/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
        /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
        pub fn check_member_groups(
            &self,
            body: requests::directory_object::CheckMemberGroupsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "directoryObject: check_member_groups",
                method: Method::Post,
                path: "/directoryObjects/{id}/checkMemberGroups",
                pages: &["directoryobject-checkmembergroups"],
                work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("checkMemberGroups").call(operation).json(body)
        }

        /// `POST /directoryObjects/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All` and 10 more
        /// - application: `Directory.Read.All` and 10 more
        pub fn check_member_objects(
            &self,
            body: requests::directory_object::CheckMemberObjectsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "directoryObject: check_member_objects",
                method: Method::Post,
                path: "/directoryObjects/{id}/checkMemberObjects",
                pages: &["directoryobject-checkmemberobjects"],
                work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("checkMemberObjects").call(operation).json(body)
        }

        /// `DELETE /directoryObjects/{id}` — Delete directoryObject
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Application.ReadWrite.All`
        /// - application: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Application.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "directoryObject: delete",
                method: Method::Delete,
                path: "/directoryObjects/{id}",
                pages: &["directoryobject-delete"],
                work: "User.ReadWrite.All Group.ReadWrite.All Application.ReadWrite.All",
                personal: "",
                application: "User.ReadWrite.All Group.ReadWrite.All Application.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /directoryObjects/{id}` — Get DirectoryObject
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`
        /// - application: `Directory.Read.All`
        pub fn get(&self) -> Get<models::DirectoryObject> {
            let operation = &Operation {
                name: "directoryObject: get",
                method: Method::Get,
                path: "/directoryObjects/{id}",
                pages: &["directoryobject-get"],
                work: "Directory.Read.All",
                personal: "",
                application: "Directory.Read.All",
            };
            self.0.get(operation)
        }

        /// `POST /directoryObjects/{id}/getMemberGroups` — directoryObject: getMemberGroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
        /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
        pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "directoryObject: get_member_groups",
                method: Method::Post,
                path: "/directoryObjects/{id}/getMemberGroups",
                pages: &["directoryobject-getmembergroups"],
                work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("getMemberGroups").call(operation).json(body)
        }

        /// `POST /directoryObjects/{id}/getMemberObjects` — Get member objects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All` and 10 more
        /// - application: `Directory.Read.All` and 10 more
        pub fn get_member_objects(
            &self,
            body: requests::directory_object::GetMemberObjectsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "directoryObject: get_member_objects",
                method: Method::Post,
                path: "/directoryObjects/{id}/getMemberObjects",
                pages: &["directoryobject-getmemberobjects"],
                work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("getMemberObjects").call(operation).json(body)
        }
    }
}
