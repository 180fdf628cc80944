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
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn delta(&self) -> List<models::OrgContact> {
        let operation = &Operation {
            name: "orgContact: delta",
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
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::OrgContact> {
        let operation = &Operation {
            name: "orgContact: list",
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
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadBasic.All` and 9 more
        /// - application: `User.Read.All` and 8 more
        pub fn check_member_groups(
            &self,
            body: requests::directory_object::CheckMemberGroupsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "directoryObject: check_member_groups",
                method: Method::Post,
                path: "/contacts/{id}/checkMemberGroups",
                pages: &["directoryobject-checkmembergroups"],
                work: "User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
                personal: "",
                application: "User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
            };
            self.0.name("checkMemberGroups").call(operation).json(body)
        }

        /// `POST /contacts/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::OrgContact> {
            let operation = &Operation {
                name: "orgContact: get",
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
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
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

        /// `POST /contacts/{id}/getMemberObjects` — directoryObject: getMemberObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
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

        /// `/contacts/{id}/transitiveReports`
        pub fn transitive_reports(&self) -> transitive_reports::TransitiveReports {
            transitive_reports::TransitiveReports(self.0.name("transitiveReports"))
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
            /// `GET /contacts/{id}/directReports` — orgContact: list directReports
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/directReports",
                    pages: &["orgcontact-list-directreports"],
                    work: "Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
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
            /// `GET /contacts/{id}/manager` — orgContact: get manager
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get-manager?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
            pub fn get(&self) -> Get<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: get",
                    method: Method::Get,
                    path: "/contacts/{id}/manager",
                    pages: &["orgcontact-get-manager"],
                    work: "Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
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
            /// `GET /contacts/{id}/memberOf` — orgContact: List memberOf
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/memberOf",
                    pages: &["orgcontact-list-memberof"],
                    work: "Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/contacts/{id}/transitiveReports`
    pub mod transitive_reports {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/contacts/{id}/transitiveReports`
            TransitiveReports
        }

        impl TransitiveReports {
            /// `GET /contacts/{id}/transitiveReports/$count` — Get transitiveReports for orgContact
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get-transitivereports?view=graph-rest-beta)
            /// Required: `ConsistencyLevel`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OrgContact.Read`, `OrgContact.Read.All`, `Directory.Read.All`
            /// - application: `OrgContact.Read`, `OrgContact.Read.All`, `Directory.Read.All`
            pub fn count(&self) -> Call<i64> {
                let operation = &Operation {
                    name: "orgContact: count",
                    method: Method::Get,
                    path: "/contacts/{id}/transitiveReports/$count",
                    pages: &["orgcontact-get-transitivereports"],
                    work: "OrgContact.Read OrgContact.Read.All Directory.Read.All",
                    personal: "",
                    application: "OrgContact.Read OrgContact.Read.All Directory.Read.All",
                };
                self.0.name("$count").call(operation)
            }
        }
    }
}
