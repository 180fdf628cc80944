// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List};

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewPolicy`, such as `/policies/accessReviewPolicy`.
    AccessReviewPolicy: super::Entity = models::AccessReviewPolicy
}

#[cfg(any(feature = "authentication", feature = "governance"))]
impl AccessReviewPolicy {
    /// `GET /identityGovernance/accessReviews/policy` — Get accessReviewPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-get?view=graph-rest-beta)
    /// Also: `/policies/accessReviewPolicy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`; application: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`.
    pub fn get(&self) -> Get<models::AccessReviewPolicy> {
        let sheet = "GET accessReviewPolicy: get
            accessreviewpolicy-get: Policy.Read.All Policy.ReadWrite.AccessReview | | Policy.Read.All Policy.ReadWrite.AccessReview
            /identityGovernance/accessReviews/policy
            /policies/accessReviewPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/policy` — Update accessReviewPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-update?view=graph-rest-beta)
    /// Also: `/policies/accessReviewPolicy`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AccessReview`; application: `Policy.ReadWrite.AccessReview`.
    pub fn update(&self, body: models::AccessReviewPolicy) -> Call<()> {
        let sheet = "PATCH accessReviewPolicy: update
            accessreviewpolicy-update: Policy.ReadWrite.AccessReview | | Policy.ReadWrite.AccessReview
            /identityGovernance/accessReviews/policy
            /policies/accessReviewPolicy";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "directory", feature = "education"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.administrativeUnit`, such as `/administrativeUnits/{id}`.
    AdministrativeUnit: super::DirectoryObject = models::AdministrativeUnit
}

#[cfg(any(feature = "directory", feature = "education"))]
impl AdministrativeUnit {
    /// `POST /administrativeUnits/{administrativeUnit-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    #[cfg(feature = "directory")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /administrativeUnits/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `DELETE /administrativeUnits/{id}` — Delete administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{administrativeUnit-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits/{id}
            /directory/administrativeUnits/{id}";
        self.0.call(sheet)
    }

    /// `GET /administrativeUnits/{id}` — Get administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationschool-get-administrativeUnit?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{id}`, `/education/schools/{id}/administrativeUnit`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits/{id}
            /directory/administrativeUnits/{id}
            educationschool-get-administrativeUnit: EduRoster.ReadBasic Directory.Read.All EduRoster.Read EduRoster.Write | | EduRoster.Read.All Directory.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}/administrativeUnit";
        self.0.get(sheet)
    }

    /// `POST /administrativeUnits/{administrativeUnit-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /administrativeUnits/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /administrativeUnits/{administrativeUnit-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "directory")]
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /administrativeUnits/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PATCH /administrativeUnits/{id}` — Update administrativeunit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
        let sheet = "PATCH administrativeUnit: update
            administrativeunit-update: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits/{id}
            /directory/administrativeUnits/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deletedMembers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn deleted_members(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("deletedMembers"))
    }

    /// `…/extensions`
    #[cfg(feature = "directory")]
    pub fn extensions(&self) -> super::AdministrativeUnitExtensions {
        super::AdministrativeUnitExtensions(self.0.name("extensions"))
    }

    /// `…/members`
    #[cfg(feature = "directory")]
    pub fn members(&self) -> super::AdministrativeUnitMembers {
        super::AdministrativeUnitMembers(self.0.references("members"))
    }

    /// `…/scopedRoleMembers`
    #[cfg(feature = "directory")]
    pub fn scoped_role_members(&self) -> super::AdministrativeUnitScopedRoleMembers {
        super::AdministrativeUnitScopedRoleMembers(self.0.name("scopedRoleMembers"))
    }
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.appConsentRequest`, such as `/users/{id}/appConsentRequestsForApproval/{id}`.
    AppConsentRequest: super::Entity = models::AppConsentRequest
}

#[cfg(any(feature = "governance", feature = "users"))]
impl AppConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}` — Get appConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    #[cfg(feature = "governance")]
    pub fn get(&self) -> Get<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: get
            appconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/userConsentRequests`
    pub fn user_consent_requests(&self) -> super::AppConsentRequestUserConsentRequests {
        super::AppConsentRequestUserConsentRequests(self.0.name("userConsentRequests"))
    }
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.userConsentRequest`, such as `/users/{id}/appConsentRequestsForApproval/{id}/userConsentRequests`.
    AppConsentRequestUserConsentRequests[models::UserConsentRequest]
}

#[cfg(any(feature = "governance", feature = "users"))]
impl AppConsentRequestUserConsentRequests {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')` — userConsentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-filterByCurrentUser?view=graph-rest-beta)
    /// Also: `/users/{user-id}/appConsentRequestsForApproval/{appConsentRequest-id}/userConsentRequests/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: filter_by_current_user
            userconsentrequest-filterByCurrentUser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='{on}')
            /users/{id}/appConsentRequestsForApproval/{id}/userConsentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests` — List userConsentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-list-userconsentrequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    #[cfg(feature = "governance")]
    pub fn list(&self) -> List<models::UserConsentRequest> {
        let sheet = "GET appConsentRequest: list
            appconsentrequest-list-userconsentrequests: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.appRoleAssignment`, such as `/users/{id}/appRoleAssignments/{id}`.
    AppRoleAssignment: super::DirectoryObject = models::AppRoleAssignment
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
impl AppRoleAssignment {
    /// `DELETE /users/{id}/appRoleAssignments/{id}` — Delete AppRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{id}/appRoleAssignments/{id}`, `/servicePrincipals/{resource-SP-id}/appRoleAssignedTo/{appRoleAssignment-id}`, `/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`; application: `AppRoleAssignment.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            user-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /users/{id}/appRoleAssignments/{id}
            group-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /groups/{id}/appRoleAssignments/{id}
            serviceprincipal-delete-approleassignedto: AppRoleAssignment.ReadWrite.All Application.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo/{id}
            serviceprincipal-delete-approleassignments: AppRoleAssignment.ReadWrite.All Application.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments/{id}
            group-delete-approleassignments: AppRoleAssignment.ReadWrite.All Application.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Application.ReadWrite.All
            /servicePrincipals(appId='{appId}')/appRoleAssignedTo/{id}
            /servicePrincipals(appId='{appId}')/appRoleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo/{appRoleAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approleassignment-get?view=graph-rest-beta), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}`.
    /// Status: 200.
    #[cfg(feature = "applications")]
    pub fn get(&self) -> Get<models::AppRoleAssignment> {
        let sheet = "GET appRoleAssignment: get
            approleassignment-get: | |
            /servicePrincipals/{id}/appRoleAssignedTo/{id}
            /servicePrincipals/{id}/appRoleAssignments/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.attachment`, such as `/me/events/{id}/attachments/{id}`.
    Attachment: super::Entity = models::Attachment
}

#[cfg(any(feature = "calendar", feature = "mail"))]
impl Attachment {
    /// `POST /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}` — Add attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    #[cfg(feature = "mail")]
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST message: create
            message-post-attachments: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `DELETE /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Delete attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/calendar/events/{id}/attachments/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}` and 14 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite` and 3 more; personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Tasks.ReadWrite`; application: `Calendars.ReadWrite`, `Mail.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attachment: delete
            attachment-delete: Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite | Calendars.ReadWrite Mail.ReadWrite
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/calendar/events/{id}/attachments/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /me/calendars/{id}/events/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /me/outlook/tasks/{id}/attachments/{id}
            /users/{id}/calendar/events/{id}/attachments/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}
            /users/{id}/outlook/tasks/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`, `/me/events/{id}/attachments/{id}/$value`, `/me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`; application: `Calendars.Read`, `Mail.Read`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET attachment: download
            attachment-get: Calendars.Read Mail.Read Tasks.Read Group.Read.All | Calendars.Read Mail.Read Tasks.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /me/events/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/messages/{id}/attachments/{id}/$value
            /me/outlook/tasks/{id}/attachments/{id}/$value
            /users/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/outlook/tasks/{id}/attachments/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/events/{id}/attachments/{id}`, `/me/mailFolders/{id}/messages/{id}/attachments/{id}` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`; application: `Calendars.Read`, `Mail.Read`.
    pub fn get(&self) -> Get<models::Attachment> {
        let sheet = "GET attachment: get
            attachment-get: Calendars.Read Mail.Read Tasks.Read Group.Read.All | Calendars.Read Mail.Read Tasks.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /me/outlook/tasks/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}
            /users/{id}/outlook/tasks/{id}/attachments/{id}
            message-list-attachments, attachment-get: Mail.Read | Mail.Read | Mail.Read
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}";
        self.0.get(sheet)
    }
}
