// Written by `cargo xtask gen`; do not edit.
//! `/devices`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/devices`
    Devices
}

impl Devices {
    /// `POST /devices` — Create device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-devices?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn create(&self, body: models::Device) -> Call<models::Device> {
        let operation = &Operation {
            name: "device: create",
            method: Method::Post,
            path: "/devices",
            pages: &["device-post-devices"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /devices` — List devices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Device.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Device.Read.All` and 3 more
    pub fn list(&self) -> List<models::Device> {
        let operation = &Operation {
            name: "device: list",
            method: Method::Get,
            path: "/devices",
            pages: &["device-list"],
            work: "Device.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/devices/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/devices/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/devices/{id}`
        Id
    }

    impl Id {
        /// `POST /devices/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
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
                path: "/devices/{id}/checkMemberGroups",
                pages: &["directoryobject-checkmembergroups"],
                work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("checkMemberGroups").call(operation).json(body)
        }

        /// `POST /devices/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
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
                path: "/devices/{id}/checkMemberObjects",
                pages: &["directoryobject-checkmemberobjects"],
                work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("checkMemberObjects").call(operation).json(body)
        }

        /// `DELETE /devices/{id}` — Delete device
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "device: delete",
                method: Method::Delete,
                path: "/devices/{id}",
                pages: &["device-delete"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /devices/{id}` — Get device
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
        /// Also: `/devices/{Id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Device.Read.All` and 3 more
        pub fn get(&self) -> Get<models::Device> {
            let operation = &Operation {
                name: "device: get",
                method: Method::Get,
                path: "/devices/{id}",
                pages: &["device-get", "opentypeextension-get"],
                work: "Device.Read.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /devices/{id}/getMemberGroups` — directoryObject: getMemberGroups
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
                path: "/devices/{id}/getMemberGroups",
                pages: &["directoryobject-getmembergroups"],
                work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("getMemberGroups").call(operation).json(body)
        }

        /// `POST /devices/{id}/getMemberObjects` — Get member objects
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
                path: "/devices/{id}/getMemberObjects",
                pages: &["directoryobject-getmemberobjects"],
                work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
                personal: "",
                application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
            };
            self.0.name("getMemberObjects").call(operation).json(body)
        }

        /// `PATCH /devices/{id}` — Update device
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        /// - application: `Device.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn update(&self, body: models::Device) -> Call<()> {
            let operation = &Operation {
                name: "device: update",
                method: Method::Patch,
                path: "/devices/{id}",
                pages: &["device-update"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "Device.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/devices/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }

        /// `/devices/{id}/memberOf`
        pub fn member_of(&self) -> member_of::MemberOf {
            member_of::MemberOf(self.0.name("memberOf"))
        }

        /// `/devices/{id}/registeredOwners`
        pub fn registered_owners(&self) -> registered_owners::RegisteredOwners {
            registered_owners::RegisteredOwners(self.0.name("registeredOwners"))
        }

        /// `/devices/{id}/registeredUsers`
        pub fn registered_users(&self) -> registered_users::RegisteredUsers {
            registered_users::RegisteredUsers(self.0.name("registeredUsers"))
        }

        /// `/devices/{id}/transitiveMemberOf`
        pub fn transitive_member_of(&self) -> transitive_member_of::TransitiveMemberOf {
            transitive_member_of::TransitiveMemberOf(self.0.name("transitiveMemberOf"))
        }
    }

    /// `/devices/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/devices/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /devices/{id}/extensions` — Create open extension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 7 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/devices/{id}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/devices/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/devices/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/devices/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /devices/{Id}/extensions/{extensionId}` — Delete open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/devices/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /devices/{Id}/extensions/{extensionId}` — Get open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All` and 6 more
                /// - personal account: `Calendars.Read` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/devices/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                        personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /devices/{Id}/extensions/{extensionId}` — Update open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/devices/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/devices/{id}/memberOf`
    pub mod member_of {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/devices/{id}/memberOf`
            MemberOf
        }

        impl MemberOf {
            /// `GET /devices/{id}/memberOf` — List device memberships
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Device.Read.All` and 3 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "device: list",
                    method: Method::Get,
                    path: "/devices/{id}/memberOf",
                    pages: &["device-list-memberof"],
                    work: "Device.Read.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/devices/{id}/registeredOwners`
    pub mod registered_owners {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/devices/{id}/registeredOwners`
            RegisteredOwners
        }

        impl RegisteredOwners {
            /// `POST /devices/{id}/registeredOwners/$ref` — Create registeredOwner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredowners?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "device: add_ref",
                    method: Method::Post,
                    path: "/devices/{id}/registeredOwners/$ref",
                    pages: &["device-post-registeredowners"],
                    work: "Directory.AccessAsUser.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /devices/{id}/registeredOwners` — List registeredOwners
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Device.Read.All` and 3 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "device: list",
                    method: Method::Get,
                    path: "/devices/{id}/registeredOwners",
                    pages: &["device-list-registeredowners"],
                    work: "Device.Read.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/devices/{id}/registeredOwners/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/devices/{id}/registeredOwners/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/devices/{id}/registeredOwners/{id}`
                Id
            }

            impl Id {
                /// `DELETE /devices/{id}/registeredOwners/{id}/$ref` — Delete registeredOwner
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "device: remove_ref",
                        method: Method::Delete,
                        path: "/devices/{id}/registeredOwners/{id}/$ref",
                        pages: &["device-delete-registeredowners"],
                        work: "Directory.AccessAsUser.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/devices/{id}/registeredUsers`
    pub mod registered_users {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/devices/{id}/registeredUsers`
            RegisteredUsers
        }

        impl RegisteredUsers {
            /// `POST /devices/{id}/registeredUsers/$ref` — Create registeredUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredusers?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "device: add_ref",
                    method: Method::Post,
                    path: "/devices/{id}/registeredUsers/$ref",
                    pages: &["device-post-registeredusers"],
                    work: "Directory.AccessAsUser.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /devices/{id}/registeredUsers` — List registeredUsers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Device.Read.All` and 3 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "device: list",
                    method: Method::Get,
                    path: "/devices/{id}/registeredUsers",
                    pages: &["device-list-registeredusers"],
                    work: "Device.Read.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/devices/{id}/registeredUsers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/devices/{id}/registeredUsers/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/devices/{id}/registeredUsers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /devices/{id}/registeredUsers/{id}/$ref` — Delete registeredUser
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "device: remove_ref",
                        method: Method::Delete,
                        path: "/devices/{id}/registeredUsers/{id}/$ref",
                        pages: &["device-delete-registeredusers"],
                        work: "Directory.AccessAsUser.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/devices/{id}/transitiveMemberOf`
    pub mod transitive_member_of {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/devices/{id}/transitiveMemberOf`
            TransitiveMemberOf
        }

        impl TransitiveMemberOf {
            /// `GET /devices/{id | userPrincipalName}/transitiveMemberOf` — List device transitive memberships
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/device-list-transitivememberof?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "device: list",
                    method: Method::Get,
                    path: "/devices/{id | userPrincipalName}/transitiveMemberOf",
                    pages: &["device-list-transitivememberof"],
                    work: "Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
