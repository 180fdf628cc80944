// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/groups/{id}`
    Id
}

impl Id {
    /// `POST /groups/{id}/addFavorite` — group: addFavorite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-addfavorite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn add_favorite(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: add_favorite",
            method: Method::Post,
            path: "/groups/{id}/addFavorite",
            pages: &["group-addfavorite"],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("addFavorite").call(operation)
    }

    /// `POST /groups/{id}/assignLicense` — group: assignLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn assign_license(&self, body: requests::group::AssignLicenseRequest) -> Call<models::Group> {
        let operation = &Operation {
            name: "group: assign_license",
            method: Method::Post,
            path: "/groups/{id}/assignLicense",
            pages: &["group-assignlicense"],
            work: "Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("assignLicense").call(operation).json(body)
    }

    /// `POST /groups/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
    /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_groups",
            method: Method::Post,
            path: "/groups/{id}/checkMemberGroups",
            pages: &["directoryobject-checkmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberGroups").call(operation).json(body)
    }

    /// `POST /groups/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
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
            path: "/groups/{id}/checkMemberObjects",
            pages: &["directoryobject-checkmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberObjects").call(operation).json(body)
    }

    /// `DELETE /groups/{id}` — Delete group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    /// - application: `Group.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: delete",
            method: Method::Delete,
            path: "/groups/{id}",
            pages: &["group-delete"],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "Group.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /groups/{id}` — Get group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/groups/{Id}`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `GroupMember.Read.All` and 4 more
    /// - application: `GroupMember.Read.All` and 4 more
    pub fn get(&self) -> Get<models::Group> {
        let operation = &Operation {
            name: "group: get",
            method: Method::Get,
            path: "/groups/{id}",
            pages: &["group-get", "opentypeextension-get"],
            work: "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /groups/{id}/getMemberGroups` — directoryObject: getMemberGroups
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
            path: "/groups/{id}/getMemberGroups",
            pages: &["directoryobject-getmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberGroups").call(operation).json(body)
    }

    /// `POST /groups/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 10 more
    /// - application: `Directory.Read.All` and 10 more
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: get_member_objects",
            method: Method::Post,
            path: "/groups/{id}/getMemberObjects",
            pages: &["directoryobject-getmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberObjects").call(operation).json(body)
    }

    /// `POST /groups/{id}/removeFavorite` — group: removeFavorite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-removefavorite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn remove_favorite(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: remove_favorite",
            method: Method::Post,
            path: "/groups/{id}/removeFavorite",
            pages: &["group-removefavorite"],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("removeFavorite").call(operation)
    }

    /// `POST /groups/{id}/renew` — group: renew
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-renew?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn renew(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: renew",
            method: Method::Post,
            path: "/groups/{id}/renew",
            pages: &["group-renew"],
            work: "Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("renew").call(operation)
    }

    /// `POST /groups/{id}/resetUnseenCount` — group: resetUnseenCount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-resetunseencount?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn reset_unseen_count(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: reset_unseen_count",
            method: Method::Post,
            path: "/groups/{id}/resetUnseenCount",
            pages: &["group-resetunseencount"],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("resetUnseenCount").call(operation)
    }

    /// `POST /groups/{id}/subscribeByMail` — group: subscribeByMail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-subscribebymail?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn subscribe_by_mail(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: subscribe_by_mail",
            method: Method::Post,
            path: "/groups/{id}/subscribeByMail",
            pages: &["group-subscribebymail"],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("subscribeByMail").call(operation)
    }

    /// `POST /groups/{id}/unsubscribeByMail` — group: unsubscribeByMail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-unsubscribebymail?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn unsubscribe_by_mail(&self) -> Call<()> {
        let operation = &Operation {
            name: "group: unsubscribe_by_mail",
            method: Method::Post,
            path: "/groups/{id}/unsubscribeByMail",
            pages: &["group-unsubscribebymail"],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("unsubscribeByMail").call(operation)
    }

    /// `PATCH /groups/{id}` — Update group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-update?view=graph-rest-1.0)
    /// Status: 204, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn update(&self, body: models::Group) -> Call<()> {
        let operation = &Operation {
            name: "group: update",
            method: Method::Patch,
            path: "/groups/{id}",
            pages: &["group-update"],
            work: "Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /groups/{id}/validateProperties` — group: validateProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
    /// - application: `Group.Read.All`, `Group.ReadWrite.All`
    pub fn validate_properties(&self, body: requests::group::ValidatePropertiesRequest) -> Call<()> {
        let operation = &Operation {
            name: "group: validate_properties",
            method: Method::Post,
            path: "/groups/{id}/validateProperties",
            pages: &["group-validateproperties"],
            work: "Group.Read.All Group.ReadWrite.All",
            personal: "",
            application: "Group.Read.All Group.ReadWrite.All",
        };
        self.0.name("validateProperties").call(operation).json(body)
    }

    /// `/groups/{id}/acceptedSenders`
    #[cfg(feature = "mail")]
    pub fn accepted_senders(&self) -> accepted_senders::AcceptedSenders {
        accepted_senders::AcceptedSenders(self.0.name("acceptedSenders"))
    }

    /// `/groups/{id}/appRoleAssignments`
    pub fn app_role_assignments(&self) -> app_role_assignments::AppRoleAssignments {
        app_role_assignments::AppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `/groups/{id}/calendar`
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> calendar::Calendar {
        calendar::Calendar(self.0.name("calendar"))
    }

    /// `/groups/{id}/calendarView`
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> calendar_view::CalendarView {
        calendar_view::CalendarView(self.0.name("calendarView"))
    }

    /// `/groups/{id}/conversations`
    #[cfg(feature = "mail")]
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations(self.0.name("conversations"))
    }

    /// `/groups/{id}/drive`
    #[cfg(feature = "files")]
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/groups/{id}/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> drives::Drives {
        drives::Drives(self.0.name("drives"))
    }

    /// `/groups/{id}/events`
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> events::Events {
        events::Events(self.0.name("events"))
    }

    /// `/groups/{id}/extensions`
    pub fn extensions(&self) -> extensions::Extensions {
        extensions::Extensions(self.0.name("extensions"))
    }

    /// `/groups/{id}/groupLifecyclePolicies`
    pub fn group_lifecycle_policies(&self) -> group_lifecycle_policies::GroupLifecyclePolicies {
        group_lifecycle_policies::GroupLifecyclePolicies(self.0.name("groupLifecyclePolicies"))
    }

    /// `/groups/{id}/memberOf`
    pub fn member_of(&self) -> member_of::MemberOf {
        member_of::MemberOf(self.0.name("memberOf"))
    }

    /// `/groups/{id}/members`
    pub fn members(&self) -> members::Members {
        members::Members(self.0.name("members"))
    }

    /// `/groups/{id}/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> onenote::Onenote {
        onenote::Onenote(self.0.name("onenote"))
    }

    /// `/groups/{id}/owners`
    pub fn owners(&self) -> owners::Owners {
        owners::Owners(self.0.name("owners"))
    }

    /// `/groups/{id}/permissionGrants`
    pub fn permission_grants(&self) -> permission_grants::PermissionGrants {
        permission_grants::PermissionGrants(self.0.name("permissionGrants"))
    }

    /// `/groups/{id}/photo`
    pub fn photo(&self) -> photo::Photo {
        photo::Photo(self.0.name("photo"))
    }

    /// `/groups/{id}/photos`
    pub fn photos(&self) -> photos::Photos {
        photos::Photos(self.0.name("photos"))
    }

    /// `/groups/{id}/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> planner::Planner {
        planner::Planner(self.0.name("planner"))
    }

    /// `/groups/{id}/rejectedSenders`
    #[cfg(feature = "mail")]
    pub fn rejected_senders(&self) -> rejected_senders::RejectedSenders {
        rejected_senders::RejectedSenders(self.0.name("rejectedSenders"))
    }

    /// `/groups/{id}/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/groups/{id}/sites`
    pub fn sites(&self) -> sites::Sites {
        sites::Sites(self.0.name("sites"))
    }

    /// `/groups/{id}/team`
    #[cfg(feature = "teams")]
    pub fn team(&self) -> team::Team {
        team::Team(self.0.name("team"))
    }

    /// `/groups/{id}/threads`
    #[cfg(feature = "mail")]
    pub fn threads(&self) -> threads::Threads {
        threads::Threads(self.0.name("threads"))
    }

    /// `/groups/{id}/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> transitive_member_of::TransitiveMemberOf {
        transitive_member_of::TransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `/groups/{id}/transitiveMembers`
    pub fn transitive_members(&self) -> transitive_members::TransitiveMembers {
        transitive_members::TransitiveMembers(self.0.name("transitiveMembers"))
    }
}

/// `/groups/{id}/acceptedSenders`
#[cfg(feature = "mail")]
pub mod accepted_senders {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/groups/{id}/acceptedSenders`
        AcceptedSenders
    }

    impl AcceptedSenders {
        /// `POST /groups/{id}/acceptedSenders/$ref` — Create acceptedSender
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-post-acceptedsenders?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "group: add_ref",
                method: Method::Post,
                path: "/groups/{id}/acceptedSenders/$ref",
                pages: &["group-post-acceptedsenders"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /groups/{id}/acceptedSenders` — List acceptedSenders
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-acceptedsenders?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/acceptedSenders",
                pages: &["group-list-acceptedsenders"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `DELETE /groups/{id}/acceptedSenders/$ref` — Remove acceptedSender
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-delete-acceptedsenders?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn remove_ref(&self) -> Call<()> {
            let operation = &Operation {
                name: "group: remove_ref",
                method: Method::Delete,
                path: "/groups/{id}/acceptedSenders/$ref",
                pages: &["group-delete-acceptedsenders"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("$ref").call(operation)
        }
    }
}

/// `/groups/{id}/appRoleAssignments`
pub mod app_role_assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/appRoleAssignments`
        AppRoleAssignments
    }

    impl AppRoleAssignments {
        /// `POST /groups/{groupId}/appRoleAssignments` — Grant an appRoleAssignment to a group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-post-approleassignments?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AppRoleAssignment.ReadWrite.All`
        /// - application: `AppRoleAssignment.ReadWrite.All`
        pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
            let operation = &Operation {
                name: "group: create",
                method: Method::Post,
                path: "/groups/{groupId}/appRoleAssignments",
                pages: &["group-post-approleassignments"],
                work: "AppRoleAssignment.ReadWrite.All",
                personal: "",
                application: "AppRoleAssignment.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /groups/{id}/appRoleAssignments` — List approleassignments granted to a group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-approleassignments?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::AppRoleAssignment> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/appRoleAssignments",
                pages: &["group-list-approleassignments"],
                work: "Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/appRoleAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/appRoleAssignments/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/appRoleAssignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /groups/{id}/appRoleAssignments/{id}` — Delete AppRoleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AppRoleAssignment.ReadWrite.All`
            /// - application: `AppRoleAssignment.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "group: delete",
                    method: Method::Delete,
                    path: "/groups/{id}/appRoleAssignments/{id}",
                    pages: &["group-delete-approleassignments"],
                    work: "AppRoleAssignment.ReadWrite.All",
                    personal: "",
                    application: "AppRoleAssignment.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

#[cfg(feature = "calendar")]
pub mod calendar;

/// `/groups/{id}/calendarView`
#[cfg(feature = "calendar")]
pub mod calendar_view {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/calendarView`
        CalendarView
    }

    impl CalendarView {
        /// `GET /groups/{id}/calendarView` — List calendarView
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-calendarview?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/calendarView",
                pages: &["group-list-calendarview"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "mail")]
pub mod conversations;
#[cfg(feature = "files")]
pub mod drive;

/// `/groups/{id}/drives`
#[cfg(feature = "files")]
pub mod drives {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/drives`
        Drives
    }

    impl Drives {
        /// `GET /groups/{groupId}/drives` — List available drives
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn list(&self) -> List<models::Drive> {
            let operation = &Operation {
                name: "drive: list",
                method: Method::Get,
                path: "/groups/{groupId}/drives",
                pages: &["drive-list"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "calendar")]
pub mod events;
pub mod extensions;

/// `/groups/{id}/groupLifecyclePolicies`
pub mod group_lifecycle_policies {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/groupLifecyclePolicies`
        GroupLifecyclePolicies
    }

    impl GroupLifecyclePolicies {
        /// `GET /groups/{id}/groupLifecyclePolicies` — List groupLifecyclePolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-grouplifecyclepolicies?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::GroupLifecyclePolicy> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/groupLifecyclePolicies",
                pages: &["group-list-grouplifecyclepolicies"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/groups/{id}/memberOf`
pub mod member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/memberOf`
        MemberOf
    }

    impl MemberOf {
        /// `GET /groups/{id}/memberOf` — List memberOf
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-memberof?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `GroupMember.Read.All`, `Group.Read.All`
        /// - application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/memberOf",
                pages: &["group-list-memberof"],
                work: "GroupMember.Read.All Group.Read.All",
                personal: "",
                application: "GroupMember.Read.All Group.Read.All Directory.Read.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/groups/{id}/members`
pub mod members {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/groups/{id}/members`
        Members
    }

    impl Members {
        /// `POST /groups/{group-id}/members/$ref` — Add members
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0)
        /// Status: 204, 400, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `GroupMember.ReadWrite.All` + `Group.ReadWrite.All` + `Directory.ReadWrite.All`
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "group: add_ref",
                method: Method::Post,
                path: "/groups/{group-id}/members/$ref",
                pages: &["group-post-members"],
                work: "GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "GroupMember.ReadWrite.All+Group.ReadWrite.All+Directory.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /groups/{id}/members` — List members
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `GroupMember.Read.All` and 4 more
        /// - application: `GroupMember.Read.All` and 4 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/members",
                pages: &["group-list-members"],
                work: "GroupMember.Read.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All Directory.Read.All",
                personal: "",
                application: "GroupMember.Read.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All Directory.Read.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/members/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/members/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/members/{id}`
            Id
        }

        impl Id {
            /// `DELETE /groups/{id}/members/{id}/$ref` — Remove member
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
            /// - application: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "group: remove_ref",
                    method: Method::Delete,
                    path: "/groups/{id}/members/{id}/$ref",
                    pages: &["group-delete-members"],
                    work: "GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.name("$ref").call(operation)
            }
        }
    }
}

#[cfg(feature = "onenote")]
pub mod onenote;

/// `/groups/{id}/owners`
pub mod owners {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/groups/{id}/owners`
        Owners
    }

    impl Owners {
        /// `POST /groups/{id}/owners/$ref` — Add owners
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-post-owners?view=graph-rest-1.0)
        /// Status: 204, 400, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "group: add_ref",
                method: Method::Post,
                path: "/groups/{id}/owners/$ref",
                pages: &["group-post-owners"],
                work: "Group.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Group.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /groups/{id}/owners` — List owners
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-owners?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `GroupMember.Read.All` and 4 more
        /// - application: `GroupMember.Read.All` and 4 more
        pub fn list(&self) -> List<models::User> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/owners",
                pages: &["group-list-owners"],
                work: "GroupMember.Read.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All Directory.Read.All",
                personal: "",
                application: "GroupMember.Read.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All Directory.Read.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/owners/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/owners/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/owners/{id}`
            Id
        }

        impl Id {
            /// `DELETE /groups/{id}/owners/{id}/$ref` — Remove group owner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-delete-owners?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
            /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "group: remove_ref",
                    method: Method::Delete,
                    path: "/groups/{id}/owners/{id}/$ref",
                    pages: &["group-delete-owners"],
                    work: "Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.name("$ref").call(operation)
            }
        }
    }
}

/// `/groups/{id}/permissionGrants`
pub mod permission_grants {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/permissionGrants`
        PermissionGrants
    }

    impl PermissionGrants {
        /// `GET /groups/{group-id}/permissionGrants` — List permissionGrants of a group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-permissiongrants?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `GroupMember.Read.All` and 3 more
        /// - application: `GroupMember.Read.All` and 3 more
        pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{group-id}/permissionGrants",
                pages: &["group-list-permissiongrants"],
                work: "GroupMember.Read.All GroupMember.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "GroupMember.Read.All GroupMember.ReadWrite.All Group.Read.All Group.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/groups/{id}/photo`
pub mod photo {
    use crate::runtime::{Bytes, Call, Content, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/photo`
        Photo
    }

    impl Photo {
        /// `GET /groups/{id}/photo` — Get profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
        /// Status: 200, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read` and 8 more
        /// - personal account: `Contacts.Read` and 3 more
        /// - application: `Contacts.Read` and 5 more
        pub fn download(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "profilePhoto: download",
                method: Method::Get,
                path: "/groups/{id}/photo",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /groups/{id}/photo/$value` — Get profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
        /// Status: 200, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read` and 8 more
        /// - personal account: `Contacts.Read` and 3 more
        /// - application: `Contacts.Read` and 5 more
        pub fn get_value(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "profilePhoto: get_value",
                method: Method::Get,
                path: "/groups/{id}/photo/$value",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation)
        }

        /// `PATCH /groups/{id}/photo/$value` — Update profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite` and 3 more
        /// - application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`
        pub fn update_value(&self, body: impl Into<Content>) -> Call<()> {
            let operation = &Operation {
                name: "profilePhoto: update_value",
                method: Method::Patch,
                path: "/groups/{id}/photo/$value",
                pages: &["profilephoto-update"],
                work: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All",
                personal: "",
                application: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation).content(body)
        }

        /// `PUT /groups/{id}/photo/$value` — Update profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite` and 3 more
        /// - application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`
        pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
            let operation = &Operation {
                name: "profilePhoto: upload",
                method: Method::Put,
                path: "/groups/{id}/photo/$value",
                pages: &["profilephoto-update"],
                work: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All",
                personal: "",
                application: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation).content(body)
        }
    }
}

/// `/groups/{id}/photos`
pub mod photos {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/photos`
        Photos
    }

    impl Photos {
        /// `GET /groups/{id}/photos` — List photos
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`
        /// - application: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::ProfilePhoto> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/photos",
                pages: &["group-list-photos"],
                work: "Group.ReadBasic.All Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "Group.ReadBasic.All Group.Read.All Group.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/photos/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/photos/{id}`
    pub mod id {
        use crate::runtime::{Bytes, Call, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/photos/{id}`
            Id
        }

        impl Id {
            /// `GET /groups/{id}/photos/{size}` — Get profilePhoto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
            /// Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read` and 8 more
            /// - personal account: `Contacts.Read` and 3 more
            /// - application: `Contacts.Read` and 5 more
            pub fn download(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "profilePhoto: download",
                    method: Method::Get,
                    path: "/groups/{id}/photos/{size}",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

/// `/groups/{id}/planner`
#[cfg(feature = "tasks")]
pub mod planner {
    use super::models;

    crate::runtime::node! {
        /// `/groups/{id}/planner`
        Planner
    }

    impl Planner {
        /// `/groups/{id}/planner/plans`
        pub fn plans(&self) -> plans::Plans {
            plans::Plans(self.0.name("plans"))
        }
    }

    /// `/groups/{id}/planner/plans`
    pub mod plans {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/planner/plans`
            Plans
        }

        impl Plans {
            /// `GET /groups/{group-id}/planner/plans` — List plans
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-list-plans?view=graph-rest-1.0)
            /// Status: 200, 403, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read` and 3 more
            pub fn list(&self) -> List<models::PlannerPlan> {
                let operation = &Operation {
                    name: "plannerGroup: list",
                    method: Method::Get,
                    path: "/groups/{group-id}/planner/plans",
                    pages: &["plannergroup-list-plans"],
                    work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }
}

/// `/groups/{id}/rejectedSenders`
#[cfg(feature = "mail")]
pub mod rejected_senders {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/groups/{id}/rejectedSenders`
        RejectedSenders
    }

    impl RejectedSenders {
        /// `POST /groups/{id}/rejectedSenders/$ref` — Create rejectedSender
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-post-rejectedsenders?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "group: add_ref",
                method: Method::Post,
                path: "/groups/{id}/rejectedSenders/$ref",
                pages: &["group-post-rejectedsenders"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /groups/{id}/rejectedSenders` — List rejectedSenders
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-rejectedsenders?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/rejectedSenders",
                pages: &["group-list-rejectedsenders"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `DELETE /groups/{id}/rejectedSenders/$ref` — Remove rejectedSender
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-delete-rejectedsenders?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn remove_ref(&self) -> Call<()> {
            let operation = &Operation {
                name: "group: remove_ref",
                method: Method::Delete,
                path: "/groups/{id}/rejectedSenders/$ref",
                pages: &["group-delete-rejectedsenders"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("$ref").call(operation)
        }
    }
}

pub mod settings;

/// `/groups/{id}/sites`
pub mod sites {
    use super::models;

    crate::runtime::node! {
        /// `/groups/{id}/sites`
        Sites
    }

    impl Sites {
        /// `/groups/{id}/sites/root`
        pub fn root(&self) -> root::Root {
            root::Root(self.0.name("root"))
        }
    }

    /// `/groups/{id}/sites/root`
    pub mod root {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/sites/root`
            Root
        }

        impl Root {
            /// `GET /groups/{group-id}/sites/root` — Get a site resource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
            /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
            pub fn get(&self) -> Get<models::Site> {
                let operation = &Operation {
                    name: "site: get",
                    method: Method::Get,
                    path: "/groups/{group-id}/sites/root",
                    pages: &["site-get"],
                    work: "Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/groups/{id}/team`
#[cfg(feature = "teams")]
pub mod team {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/team`
        Team
    }

    impl Team {
        /// `PUT /groups/{id}/team` — Create team from group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-put-teams?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn replace(&self, body: models::Team) -> Call<models::Team> {
            let operation = &Operation {
                name: "team: replace",
                method: Method::Put,
                path: "/groups/{id}/team",
                pages: &["team-put-teams"],
                work: "Group.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Group.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

#[cfg(feature = "mail")]
pub mod threads;

/// `/groups/{id}/transitiveMemberOf`
pub mod transitive_member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/transitiveMemberOf`
        TransitiveMemberOf
    }

    impl TransitiveMemberOf {
        /// `GET /groups/{id}/transitiveMemberOf` — List group transitive memberOf
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-transitivememberof?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/transitiveMemberOf",
                pages: &["group-list-transitivememberof"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/groups/{id}/transitiveMembers`
pub mod transitive_members {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/transitiveMembers`
        TransitiveMembers
    }

    impl TransitiveMembers {
        /// `GET /groups/{id}/transitiveMembers` — List group transitive members
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `GroupMember.Read.All` and 4 more
        /// - application: `GroupMember.Read.All` and 4 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/transitiveMembers",
                pages: &["group-list-transitivemembers"],
                work: "GroupMember.Read.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All Directory.Read.All",
                personal: "",
                application: "GroupMember.Read.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All Directory.Read.All",
            };
            self.0.list(operation)
        }
    }
}
