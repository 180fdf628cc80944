// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Call, Content, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesDirectorySynchronization`, such as `/directory/onPremisesSynchronization/{id}`.
    OnPremisesDirectorySynchronization: super::Entity = models::OnPremisesDirectorySynchronization
}

impl OnPremisesDirectorySynchronization {
    /// `GET /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesDirectorySynchronization> {
        let sheet = "GET onPremisesDirectorySynchronization: get
            onpremisesdirectorysynchronization-get: OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OnPremisesDirectorySynchronization,
    ) -> Call<models::OnPremisesDirectorySynchronization> {
        let sheet = "PATCH onPremisesDirectorySynchronization: update
            onpremisesdirectorysynchronization-update: OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accounts`
    pub fn accounts(&self) -> super::OnPremisesDirectorySynchronizationAccounts {
        super::OnPremisesDirectorySynchronizationAccounts(self.0.name("accounts"))
    }
}

crate::runtime::node! {
    /// `/directory/onPremisesSynchronization/{id}/accounts`
    OnPremisesDirectorySynchronizationAccounts
}

impl OnPremisesDirectorySynchronizationAccounts {
    /// `POST /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}/accounts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST onPremisesDirectorySynchronization: create
            : OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}/accounts";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}/accounts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.Read.All`, `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET onPremisesDirectorySynchronization: list
            : OnPremDirectorySynchronization.Read.All OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}/accounts";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::OnPremisesDirectorySynchronizationAccountsId {
        super::OnPremisesDirectorySynchronizationAccountsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/directory/onPremisesSynchronization/{id}/accounts/{id}`
    OnPremisesDirectorySynchronizationAccountsId
}

impl OnPremisesDirectorySynchronizationAccountsId {
    /// `DELETE /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}/accounts/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE onPremisesDirectorySynchronization: delete
            : OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}/accounts/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}/accounts/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.Read.All`, `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET onPremisesDirectorySynchronization: get
            : OnPremDirectorySynchronization.Read.All OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}/accounts/{id}";
        self.0.get(sheet)
    }

    /// `POST /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}/accounts/{id}/resetPassword`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn reset_password(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST onPremisesDirectorySynchronization: reset_password
            : OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}/accounts/{id}/resetPassword";
        self.0.name("resetPassword").call(sheet).json(body)
    }

    /// `PATCH /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}/accounts/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH onPremisesDirectorySynchronization: update
            : OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}/accounts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.orgContact`, such as `/contacts/{id}`.
    OrgContact: super::DirectoryObject = models::OrgContact
}

impl OrgContact {
    /// `POST /contacts/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /contacts/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /contacts/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `GET /contacts/{id}` — Get orgContact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OrgContact> {
        let sheet = "GET orgContact: get
            orgcontact-get: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}";
        self.0.get(sheet)
    }

    /// `POST /contacts/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /contacts/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /contacts/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /contacts/{orgContact-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /contacts/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `POST /contacts/{orgContact-id}/retryServiceProvisioning`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-retryserviceprovisioning?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn retry_service_provisioning(&self) -> Call<()> {
        let sheet = "POST orgContact: retry_service_provisioning
            orgcontact-retryserviceprovisioning: | |
            /contacts/{id}/retryServiceProvisioning";
        self.0.name("retryServiceProvisioning").call(sheet)
    }

    /// `…/directReports`
    pub fn direct_reports(&self) -> super::OrgContactDirectReports {
        super::OrgContactDirectReports(self.0.name("directReports"))
    }

    /// `…/manager`
    pub fn manager(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("manager"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::OrgContactMemberOf {
        super::OrgContactMemberOf(self.0.name("memberOf"))
    }

    /// `…/onPremisesSyncBehavior`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn on_premises_sync_behavior(&self) -> super::OnPremisesSyncBehavior {
        super::OnPremisesSyncBehavior(self.0.name("onPremisesSyncBehavior"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::OrgContactTransitiveMemberOf {
        super::OrgContactTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `…/transitiveReports`
    pub fn transitive_reports(&self) -> super::OrgContactTransitiveReports {
        super::OrgContactTransitiveReports(self.0.name("transitiveReports"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/directReports`.
    OrgContactDirectReports[models::DirectoryObject]
}

impl OrgContactDirectReports {
    /// `GET /contacts/{id}/directReports` — orgContact: list directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` and 3 more; application: `OrgContact.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgContact: list
            orgcontact-list-directreports: OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All
            /contacts/{id}/directReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/memberOf`.
    OrgContactMemberOf[models::DirectoryObject]
}

impl OrgContactMemberOf {
    /// `GET /contacts/{id}/memberOf` — orgContact: List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` and 3 more; application: `OrgContact.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgContact: list
            orgcontact-list-memberof: OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All
            /contacts/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/transitiveMemberOf`.
    OrgContactTransitiveMemberOf[models::DirectoryObject]
}

impl OrgContactTransitiveMemberOf {
    /// `GET /contacts/{orgContact-id}/transitiveMemberOf`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-transitivememberof?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Group.Read.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Group.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgContact: list
            orgcontact-list-transitivememberof: OrgContact.Read.All Directory.Read.All Group.Read.All | | OrgContact.Read.All Directory.Read.All Group.Read.All
            /contacts/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/transitiveReports`.
    OrgContactTransitiveReports[models::DirectoryObject]
}

impl OrgContactTransitiveReports {
    /// `GET /contacts/{id}/transitiveReports/$count` — Get transitiveReports for orgContact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get-transitivereports?view=graph-rest-beta)
    /// Required: `ConsistencyLevel`. Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read`, `Directory.Read.All`, `OrgContact.Read.All`; application: `OrgContact.Read`, `Directory.Read.All`, `OrgContact.Read.All`.
    pub fn count(&self) -> Call<i64> {
        let sheet = "GET orgContact: count
            orgcontact-get-transitivereports: OrgContact.Read Directory.Read.All OrgContact.Read.All | | OrgContact.Read Directory.Read.All OrgContact.Read.All
            /contacts/{id}/transitiveReports/$count";
        self.0.name("$count").call(sheet)
    }

    /// `GET /contacts/{orgContact-id}/transitiveReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-transitivereports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgContact: list
            orgcontact-list-transitivereports: | |
            /contacts/{id}/transitiveReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organization`, such as `/organization/{id}`.
    Organization: super::DirectoryObject = models::Organization
}

impl Organization {
    /// `POST /organization/{organizationId}/activateService` — organization: activateService deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-activateservice?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn activate_service(&self, body: requests::organization::ActivateServiceRequest) -> Call<()> {
        let sheet = "POST organization: activate_service
            organization-activateservice: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /organization/{id}/activateService";
        self.0.name("activateService").call(sheet).json(body)
    }

    /// `POST /organization/{organization-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /organization/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}` — Get openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 4 more; application: `DeviceManagementServiceConfig.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::Organization> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get, intune-onboarding-organization-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All User.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All User.Read.All DeviceManagementConfiguration.Read.All
            /organization/{id}";
        self.0.get(sheet)
    }

    /// `POST /organization/{organization-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /organization/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /organization/{organization-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /organization/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
        let sheet = "POST organization: set_mobile_device_management_authority
            intune-onboarding-organization-setmobiledevicemanagementauthority: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /organization/{id}/setMobileDeviceManagementAuthority";
        self.0.name("setMobileDeviceManagementAuthority").call(sheet)
    }

    /// `PATCH /organization/{id}` — Update organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`, `Organization.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::Organization) -> Call<()> {
        let sheet = "PATCH organization: update
            organization-update, intune-onboarding-organization-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All Organization.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/branding`
    pub fn branding(&self) -> super::OrganizationalBranding {
        super::OrganizationalBranding(self.0.name("branding"))
    }

    /// `…/certificateBasedAuthConfiguration`
    pub fn certificate_based_auth_configuration(&self) -> super::OrganizationCertificateBasedAuthConfiguration {
        super::OrganizationCertificateBasedAuthConfiguration(self.0.name("certificateBasedAuthConfiguration"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::OrganizationExtensions {
        super::OrganizationExtensions(self.0.name("extensions"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::OrganizationSettings {
        super::OrganizationSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration`.
    OrganizationCertificateBasedAuthConfiguration[models::CertificateBasedAuthConfiguration]
}

impl OrganizationCertificateBasedAuthConfiguration {
    /// `POST /organization/{id}/certificateBasedAuthConfiguration` — Create certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CertificateBasedAuthConfiguration,
    ) -> Call<models::CertificateBasedAuthConfiguration> {
        let sheet = "POST certificateBasedAuthConfiguration: create
            certificatebasedauthconfiguration-post-certificatebasedauthconfiguration: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{id}/certificateBasedAuthConfiguration` — List certificateBasedAuthConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`; application: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateBasedAuthConfiguration> {
        let sheet = "GET certificateBasedAuthConfiguration: list
            certificatebasedauthconfiguration-list: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organization`, such as `/organization`.
    OrganizationCollection[models::Organization]
}

impl OrganizationCollection {
    /// `GET /organization/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /organization/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /organization/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /organization/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /organization/getUserOwnedObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-getuserownedobjects?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn get_user_owned_objects(
        &self,
        body: requests::deleteditems::GetUserOwnedObjectsRequest,
    ) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: get_user_owned_objects
            directory-deleteditems-getuserownedobjects: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /organization/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `GET /organization` — Get organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 9 more; application: `DeviceManagementServiceConfig.Read.All` and 8 more.
    pub fn list(&self) -> List<models::Organization> {
        let sheet = "GET organization: list
            organization-get, organization-list, intune-onboarding-organization-list: DeviceManagementServiceConfig.Read.All User.Read DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Organization.Read.All Organization.ReadWrite.All User.Read.All Directory.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Organization.Read.All User.Read.All DeviceManagementConfiguration.Read.All Directory.ReadWrite.All Organization.ReadWrite.All
            /organization";
        self.0.list(sheet)
    }

    /// `POST /organization/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /organization/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/organization/{id}/extensions`.
    OrganizationExtensions[models::Extension]
}

impl OrganizationExtensions {
    /// `POST /organization/{organizationId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /organization/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationSettings`, such as `/organization/{id}/settings`.
    OrganizationSettings: super::Entity = models::OrganizationSettings
}

impl OrganizationSettings {
    /// `GET /organization/{organizationId}/settings` — Get organizationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::OrganizationSettings> {
        let sheet = "GET organizationSettings: get
            organizationsettings-get: User.Read User.Read.All | |
            /organization/{id}/settings";
        self.0.get(sheet)
    }

    /// `…/contactInsights`
    pub fn contact_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("contactInsights"))
    }

    /// `…/itemInsights`
    pub fn item_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("itemInsights"))
    }

    /// `…/microsoftApplicationDataAccess`
    pub fn microsoft_application_data_access(&self) -> super::MicrosoftApplicationDataAccessSettings {
        super::MicrosoftApplicationDataAccessSettings(self.0.name("microsoftApplicationDataAccess"))
    }

    /// `…/microsoftApplicationDataAccessSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn microsoft_application_data_access_settings(&self) -> super::MicrosoftApplicationDataAccessSettings {
        super::MicrosoftApplicationDataAccessSettings(self.0.name("microsoftApplicationDataAccessSettings"))
    }

    /// `…/peopleInsights`
    pub fn people_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("peopleInsights"))
    }

    /// `…/profileCardProperties`
    pub fn profile_card_properties(&self) -> super::OrganizationSettingsProfileCardProperties {
        super::OrganizationSettingsProfileCardProperties(self.0.name("profileCardProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profileCardProperty`, such as `/organization/{id}/settings/profileCardProperties`.
    OrganizationSettingsProfileCardProperties[models::ProfileCardProperty]
}

impl OrganizationSettingsProfileCardProperties {
    /// `POST /organization/{organizationId}/settings/profileCardProperties` — Create profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-post-profilecardproperties?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more.
    pub fn create(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "POST organizationSettings: create
            organizationsettings-post-profilecardproperties: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}/settings/profileCardProperties` — List profileCardProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-profilecardproperties?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn list(&self) -> List<models::ProfileCardProperty> {
        let sheet = "GET organizationSettings: list
            organizationsettings-list-profilecardproperties: User.Read User.Read.All | |
            /organization/{id}/settings/profileCardProperties";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBranding`, such as `/organization/{id}/branding`.
    OrganizationalBranding: super::Entity = models::OrganizationalBranding
}

impl OrganizationalBranding {
    /// `DELETE /organization/{organizationId}/branding` — Delete organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBranding: delete
            organizationalbranding-delete: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/branding` — Get organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-beta)
    /// Required: `Accept-Language`. Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `OrganizationalBranding.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OrganizationalBranding> {
        let sheet = "GET organizationalBranding: get
            organizationalbranding-get: User.Read Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All | | OrganizationalBranding.Read.All Organization.Read.All OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/branding` — Update organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-update?view=graph-rest-beta)
    /// Required: `Accept-Language`. Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBranding) -> Call<()> {
        let sheet = "PATCH organizationalBranding: update
            organizationalbranding-update: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::OrganizationalBrandingLocalizations {
        super::OrganizationalBrandingLocalizations(self.0.name("localizations"))
    }

    /// `…/themes`
    pub fn themes(&self) -> super::OrganizationalBrandingThemes {
        super::OrganizationalBrandingThemes(self.0.name("themes"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBrandingLocalization`, such as `/organization/{id}/branding/localizations/{id}`.
    OrganizationalBrandingLocalization: super::Entity = models::OrganizationalBrandingLocalization
}

impl OrganizationalBrandingLocalization {
    /// `DELETE /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Delete organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBrandingLocalization: delete
            organizationalbrandinglocalization-delete: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Get organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-get?view=graph-rest-beta)
    /// Also: `/organization/{organization-id}/branding/localizations/{organizationalBrandingLocalization-id}/{streamObjectType}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `OrganizationalBranding.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OrganizationalBrandingLocalization> {
        let sheet = "GET organizationalBrandingLocalization: get
            organizationalbrandinglocalization-get: User.Read Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All | | OrganizationalBranding.Read.All Organization.Read.All OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}
            : OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All Organization.Read.All Organization.ReadWrite.All | | OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}/{id}";
        self.0.get(sheet)
    }

    /// `PUT /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}/{backgroundImage | bannerLogo | squareLogo}` — Update organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn replace(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
        let sheet = "PUT organizationalBrandingLocalization: replace
            organizationalbrandinglocalization-update: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Update organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
        let sheet = "PATCH organizationalBrandingLocalization: update
            organizationalbrandinglocalization-update: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/bannerLogo`
    pub fn banner_logo(&self) -> super::OrganizationalBrandingLocalizationBannerLogo {
        super::OrganizationalBrandingLocalizationBannerLogo(self.0.name("bannerLogo"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::OrganizationalBrandingLocalization {
        super::OrganizationalBrandingLocalization(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/organization/{id}/branding/localizations/{id}/bannerLogo`
    OrganizationalBrandingLocalizationBannerLogo
}

impl OrganizationalBrandingLocalizationBannerLogo {
    /// `PUT /organization/{organization-id}/branding/localizations/{organizationalBrandingLocalization-id}/bannerLogo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-put-bannerlogo?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT organizationalBrandingProperties: upload
            organizationalbrandingproperties-put-bannerlogo: | |
            /organization/{id}/branding/localizations/{id}/bannerLogo";
        self.0.call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organizationalBrandingLocalization`, such as `/organization/{id}/branding/localizations`.
    OrganizationalBrandingLocalizations[models::OrganizationalBrandingLocalization]
}

impl OrganizationalBrandingLocalizations {
    /// `POST /organization/{organizationId}/branding/localizations` — Create organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-localizations?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OrganizationalBrandingLocalization,
    ) -> Call<models::OrganizationalBrandingLocalization> {
        let sheet = "POST organizationalBranding: create
            organizationalbranding-post-localizations: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}/branding/localizations` — List localizations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-localizations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `OrganizationalBranding.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OrganizationalBrandingLocalization> {
        let sheet = "GET organizationalBranding: list
            organizationalbranding-list-localizations: User.Read Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All | | OrganizationalBranding.Read.All Organization.Read.All OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBrandingTheme`, such as `/organization/{id}/branding/themes/{id}`.
    OrganizationalBrandingTheme: super::Entity = models::OrganizationalBrandingTheme
}

impl OrganizationalBrandingTheme {
    /// `DELETE /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete-themes?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBranding: delete
            organizationalbranding-delete-themes: OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingtheme-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.Read.All`, `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.Read.All`, `OrganizationalBranding.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OrganizationalBrandingTheme> {
        let sheet = "GET organizationalBrandingTheme: get
            organizationalbrandingtheme-get: OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingtheme-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBrandingTheme) -> Call<models::OrganizationalBrandingTheme> {
        let sheet = "PATCH organizationalBrandingTheme: update
            organizationalbrandingtheme-update: OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::OrganizationalBrandingThemeLocalizations {
        super::OrganizationalBrandingThemeLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBrandingThemeLocalization`, such as `/organization/{id}/branding/themes/{id}/localizations/{id}`.
    OrganizationalBrandingThemeLocalization = models::OrganizationalBrandingThemeLocalization
}

impl OrganizationalBrandingThemeLocalization {
    /// `DELETE /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations/{organizationalBrandingThemeLocalization-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBrandingThemeLocalization: delete
            : OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations/{organizationalBrandingThemeLocalization-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.Read.All`, `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.Read.All`, `OrganizationalBranding.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OrganizationalBrandingThemeLocalization> {
        let sheet = "GET organizationalBrandingThemeLocalization: get
            : OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}/localizations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations/{organizationalBrandingThemeLocalization-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OrganizationalBrandingThemeLocalization,
    ) -> Call<models::OrganizationalBrandingThemeLocalization> {
        let sheet = "PATCH organizationalBrandingThemeLocalization: update
            : OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}/localizations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::OrganizationalBrandingThemeLocalizationId {
        super::OrganizationalBrandingThemeLocalizationId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/organization/{id}/branding/themes/{id}/localizations/{id}/{id}`
    OrganizationalBrandingThemeLocalizationId
}

impl OrganizationalBrandingThemeLocalizationId {
    /// `GET /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations/{organizationalBrandingThemeLocalization-id}/{streamObjectType}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.Read.All`, `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.Read.All`, `OrganizationalBranding.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET organizationalBrandingThemeLocalization: get
            : OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}/localizations/{id}/{id}";
        self.0.get(sheet)
    }

    /// `PUT /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations/{organizationalBrandingThemeLocalization-id}/{streamObjectType}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT organizationalBrandingThemeLocalization: replace
            : OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}/localizations/{id}/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organizationalBrandingThemeLocalization`, such as `/organization/{id}/branding/themes/{id}/localizations`.
    OrganizationalBrandingThemeLocalizations[models::OrganizationalBrandingThemeLocalization]
}

impl OrganizationalBrandingThemeLocalizations {
    /// `POST /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingtheme-post-localizations?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OrganizationalBrandingThemeLocalization,
    ) -> Call<models::OrganizationalBrandingThemeLocalization> {
        let sheet = "POST organizationalBrandingTheme: create
            organizationalbrandingtheme-post-localizations: OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes/{id}/localizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingtheme-list-localizations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.Read.All`; application: `OrganizationalBranding.Read.All`.
    pub fn list(&self) -> List<models::OrganizationalBrandingThemeLocalization> {
        let sheet = "GET organizationalBrandingTheme: list
            organizationalbrandingtheme-list-localizations: OrganizationalBranding.Read.All | | OrganizationalBranding.Read.All
            /organization/{id}/branding/themes/{id}/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organizationalBrandingTheme`, such as `/organization/{id}/branding/themes`.
    OrganizationalBrandingThemes[models::OrganizationalBrandingTheme]
}

impl OrganizationalBrandingThemes {
    /// `POST /organization/{organization-id}/branding/themes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-themes?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn create(&self, body: models::OrganizationalBrandingTheme) -> Call<models::OrganizationalBrandingTheme> {
        let sheet = "POST organizationalBranding: create
            organizationalbranding-post-themes: OrganizationalBranding.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding/themes";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organization-id}/branding/themes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-themes?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.Read.All`; application: `OrganizationalBranding.Read.All`.
    pub fn list(&self) -> List<models::OrganizationalBrandingTheme> {
        let sheet = "GET organizationalBranding: list
            organizationalbranding-list-themes: OrganizationalBranding.Read.All | | OrganizationalBranding.Read.All
            /organization/{id}/branding/themes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.outboundSharedUserProfile`, such as `/directory/outboundSharedUserProfiles/{id}`.
    OutboundSharedUserProfile = models::OutboundSharedUserProfile
}

impl OutboundSharedUserProfile {
    /// `GET /directory/outboundSharedUserProfiles/{outboundSharedUserProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outboundshareduserprofile-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CrossTenantUserProfileSharing.Read` and 3 more; application: `CrossTenantUserProfileSharing.Read.All`, `CrossTenantUserProfileSharing.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OutboundSharedUserProfile> {
        let sheet = "GET outboundSharedUserProfile: get
            outboundshareduserprofile-get: CrossTenantUserProfileSharing.Read CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite CrossTenantUserProfileSharing.ReadWrite.All | | CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite.All
            /directory/outboundSharedUserProfiles/{id}";
        self.0.get(sheet)
    }

    /// `…/tenants`
    pub fn tenants(&self) -> super::OutboundSharedUserProfileTenants {
        super::OutboundSharedUserProfileTenants(self.0.name("tenants"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tenantReference`, such as `/directory/outboundSharedUserProfiles/{id}/tenants`.
    OutboundSharedUserProfileTenants[models::TenantReference]
}

impl OutboundSharedUserProfileTenants {
    /// `GET /directory/outboundSharedUserProfiles/{outboundSharedUserProfile-id}/tenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outboundshareduserprofile-list-tenants?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CrossTenantUserProfileSharing.Read` and 3 more; application: `CrossTenantUserProfileSharing.Read.All`, `CrossTenantUserProfileSharing.ReadWrite.All`.
    pub fn list(&self) -> List<models::TenantReference> {
        let sheet = "GET outboundSharedUserProfile: list
            outboundshareduserprofile-list-tenants: CrossTenantUserProfileSharing.Read CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite CrossTenantUserProfileSharing.ReadWrite.All | | CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite.All
            /directory/outboundSharedUserProfiles/{id}/tenants";
        self.0.list(sheet)
    }
}
