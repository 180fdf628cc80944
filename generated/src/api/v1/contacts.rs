// Written by `cargo xtask gen`; do not edit.
//! `/contacts`

use super::{models, requests};
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/contacts`
    Contacts
}

impl Contacts {
    /// `GET /contacts/delta` — orgContact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn delta(&self) -> List<models::Orgcontact> {
        let operation = &Operation {
            name: "orgcontact: delta",
            method: Method::Get,
            path: "/contacts/delta",
            pages: &["orgcontact-delta"],
            work: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /contacts` — List orgContacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::Orgcontact> {
        let operation = &Operation {
            name: "orgcontact: list",
            method: Method::Get,
            path: "/contacts",
            pages: &["orgcontact-list"],
            work: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/contacts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/contacts/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/contacts/{id}`
        Id
    }

    impl Id {
        /// `POST /contacts/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
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
                path: "/contacts/{id}/checkMemberGroups",
                pages: &["directoryobject-checkmembergroups"],
                work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("checkMemberGroups").call(operation).json(body)
        }

        /// `POST /contacts/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
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
                path: "/contacts/{id}/checkMemberObjects",
                pages: &["directoryobject-checkmemberobjects"],
                work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("checkMemberObjects").call(operation).json(body)
        }

        /// `GET /contacts/{id}` — Get orgContact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::Orgcontact> {
            let operation = &Operation {
                name: "orgcontact: get",
                method: Method::Get,
                path: "/contacts/{id}",
                pages: &["orgcontact-get"],
                work: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /contacts/{id}/getMemberGroups` — directoryObject: getMemberGroups
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
                path: "/contacts/{id}/getMemberGroups",
                pages: &["directoryobject-getmembergroups"],
                work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("getMemberGroups").call(operation).json(body)
        }

        /// `POST /contacts/{id}/getMemberObjects` — Get member objects
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
                path: "/contacts/{id}/getMemberObjects",
                pages: &["directoryobject-getmemberobjects"],
                work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("getMemberObjects").call(operation).json(body)
        }

        /// `/contacts/{id}/directReports`
        pub fn direct_reports(&self) -> direct_reports::DirectReports {
            direct_reports::DirectReports(self.0.name("directReports"))
        }

        /// `/contacts/{id}/manager`
        pub fn manager(&self) -> manager::Manager {
            manager::Manager(self.0.name("manager"))
        }

        /// `/contacts/{id}/memberOf`
        pub fn member_of(&self) -> member_of::MemberOf {
            member_of::MemberOf(self.0.name("memberOf"))
        }

        /// `/contacts/{id}/transitiveMemberOf`
        pub fn transitive_member_of(&self) -> transitive_member_of::TransitiveMemberOf {
            transitive_member_of::TransitiveMemberOf(self.0.name("transitiveMemberOf"))
        }
    }

    /// `/contacts/{id}/directReports`
    pub mod direct_reports {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/contacts/{id}/directReports`
            DirectReports
        }

        impl DirectReports {
            /// `GET /contacts/{id}/directReports` — List directReports
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            /// - application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgcontact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/directReports",
                    pages: &["orgcontact-list-directreports"],
                    work: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                    personal: "",
                    application: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/contacts/{id}/manager`
    pub mod manager {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/contacts/{id}/manager`
            Manager
        }

        impl Manager {
            /// `GET /contacts/{id}/manager` — Get manager
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get-manager?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            /// - application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            pub fn get(&self) -> Get<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgcontact: get",
                    method: Method::Get,
                    path: "/contacts/{id}/manager",
                    pages: &["orgcontact-get-manager"],
                    work: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                    personal: "",
                    application: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/contacts/{id}/memberOf`
    pub mod member_of {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/contacts/{id}/memberOf`
            MemberOf
        }

        impl MemberOf {
            /// `GET /contacts/{id}/memberOf` — List memberOf
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            /// - application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgcontact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/memberOf",
                    pages: &["orgcontact-list-memberof"],
                    work: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                    personal: "",
                    application: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/contacts/{id}/transitiveMemberOf`
    pub mod transitive_member_of {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/contacts/{id}/transitiveMemberOf`
            TransitiveMemberOf
        }

        impl TransitiveMemberOf {
            /// `GET /contacts/{id}/transitiveMemberOf` — List transitiveMemberOf
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-transitivememberof?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            /// - application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgcontact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/transitiveMemberOf",
                    pages: &["orgcontact-list-transitivememberof"],
                    work: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                    personal: "",
                    application: "OrgContact.Read.All+Group.Read.All Directory.Read.All",
                };
                self.0.list(operation)
            }
        }
    }
}
