// Written by `cargo xtask gen`; do not edit.
//! `/contacts`

use crate::runtime::{List, Method, Operation};
use super::{models, requests};

crate::runtime::node! {
    /// `/contacts`
    Contacts
}

impl Contacts {
    /// `GET /contacts/delta` — orgContact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delta?view=graph-rest-beta)
    /// Permissions: work: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn delta(&self) -> List<models::OrgContact> {
        let operation = &Operation {
            name: "orgContact: delta",
            method: Method::Get,
            path: "/contacts/delta",
            pages: &["orgcontact-delta"],
            work: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /contacts` — List orgContacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list?view=graph-rest-beta)
    /// Permissions: work: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::OrgContact> {
        let operation = &Operation {
            name: "orgContact: list",
            method: Method::Get,
            path: "/contacts",
            pages: &["orgcontact-list"],
            work: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
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

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/contacts/{id}`
        Id
    }

    impl Id {
        /// `POST /contacts/{id}/checkMemberGroups` — orgContact: checkMemberGroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-checkmembergroups?view=graph-rest-beta)
        /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn check_member_groups(
            &self,
            body: requests::org_contact::CheckMemberGroupsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "orgContact: check_member_groups",
                method: Method::Post,
                path: "/contacts/{id}/checkMemberGroups",
                pages: &["orgcontact-checkmembergroups"],
                work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.name("checkMemberGroups").call(operation).json(body)
        }

        /// `DELETE /contacts/{id}` — Delete orgContact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delete?view=graph-rest-beta)
        /// Permissions: work: `Directory.AccessAsUser.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "orgContact: delete",
                method: Method::Delete,
                path: "/contacts/{id}",
                pages: &["orgcontact-delete"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /contacts/{id}` — Get orgContact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-beta)
        /// Permissions: work: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::OrgContact> {
            let operation = &Operation {
                name: "orgContact: get",
                method: Method::Get,
                path: "/contacts/{id}",
                pages: &["orgcontact-get"],
                work: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /contacts/{id}/getMemberGroups` — orgContact: getMemberGroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-getmembergroups?view=graph-rest-beta)
        /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn get_member_groups(
            &self,
            body: requests::org_contact::GetMemberGroupsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "orgContact: get_member_groups",
                method: Method::Post,
                path: "/contacts/{id}/getMemberGroups",
                pages: &["orgcontact-getmembergroups"],
                work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.name("getMemberGroups").call(operation).json(body)
        }

        /// `POST /contacts/{id}/getMemberObjects` — orgContact: getMemberObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-getmemberobjects?view=graph-rest-beta)
        /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn get_member_objects(
            &self,
            body: requests::org_contact::GetMemberObjectsRequest,
        ) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "orgContact: get_member_objects",
                method: Method::Post,
                path: "/contacts/{id}/getMemberObjects",
                pages: &["orgcontact-getmemberobjects"],
                work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.name("getMemberObjects").call(operation).json(body)
        }

        /// `PATCH /contacts/{id}` — Update orgcontact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-update?view=graph-rest-beta)
        /// Status: 204.
        pub fn update(&self, body: models::OrgContact) -> Call<()> {
            let operation = &Operation {
                name: "orgContact: update",
                method: Method::Patch,
                path: "/contacts/{id}",
                pages: &["orgcontact-update"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
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

    pub mod direct_reports {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/contacts/{id}/directReports`
            DirectReports
        }

        impl DirectReports {
            /// `POST /contacts/{id}/directReports` — Create directReport
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-post-directreports?view=graph-rest-beta)
            /// Status: 201, 200.
            pub fn create(
                &self,
                body: impl Into<models::DirectoryObject>,
            ) -> Call<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: create",
                    method: Method::Post,
                    path: "/contacts/{id}/directReports",
                    pages: &["orgcontact-post-directreports"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::DirectoryObject>::into(body))
            }

            /// `GET /contacts/{id}/directReports` — orgContact: List directReports
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-beta)
            /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/directReports",
                    pages: &["orgcontact-list-directreports"],
                    work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    pub mod manager {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/contacts/{id}/manager`
            Manager
        }

        impl Manager {
            /// `GET /contacts/{id}/manager` — orgContact: Get manager
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get-manager?view=graph-rest-beta)
            /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: get",
                    method: Method::Get,
                    path: "/contacts/{id}/manager",
                    pages: &["orgcontact-get-manager"],
                    work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    pub mod member_of {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/contacts/{id}/memberOf`
            MemberOf
        }

        impl MemberOf {
            /// `POST /contacts/{id}/memberOf` — Create memberOf
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-post-memberof?view=graph-rest-beta)
            /// Status: 201, 200.
            pub fn create(
                &self,
                body: impl Into<models::DirectoryObject>,
            ) -> Call<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: create",
                    method: Method::Post,
                    path: "/contacts/{id}/memberOf",
                    pages: &["orgcontact-post-memberof"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::DirectoryObject>::into(body))
            }

            /// `GET /contacts/{id}/memberOf` — orgContact: List memberOf
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-beta)
            /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "orgContact: list",
                    method: Method::Get,
                    path: "/contacts/{id}/memberOf",
                    pages: &["orgcontact-list-memberof"],
                    work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

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
            /// Permissions: work, application: `OrgContact.Read`, `OrgContact.Read.All`, `Directory.Read.All`. Required: `ConsistencyLevel`. Status: 200.
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
