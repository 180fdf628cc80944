// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::models;
use crate::runtime::{Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.adminCloudLicensing`, such as `/admin/cloudLicensing`.
    CloudLicensingAdminCloudLicensing: super::Entity = models::cloud_licensing::AdminCloudLicensing
}

impl CloudLicensingAdminCloudLicensing {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::cloud_licensing::AdminCloudLicensing> {
        self.0.get("GET adminCloudLicensing: get")
    }

    /// `…/allotments`
    pub fn allotments(&self) -> super::CloudLicensingAdminCloudLicensingAllotments {
        super::CloudLicensingAdminCloudLicensingAllotments(self.0.name("allotments"))
    }

    /// `…/assignmentErrors`
    pub fn assignment_errors(&self) -> super::CloudLicensingAdminCloudLicensingAssignmentErrors {
        super::CloudLicensingAdminCloudLicensingAssignmentErrors(self.0.name("assignmentErrors"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::CloudLicensingAdminCloudLicensingAssignments {
        super::CloudLicensingAdminCloudLicensingAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.allotment`, such as `/admin/cloudLicensing/allotments`.
    CloudLicensingAdminCloudLicensingAllotments[models::cloud_licensing::Allotment]
}

impl CloudLicensingAdminCloudLicensingAllotments {
    /// `GET /admin/cloudLicensing/allotments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-admincloudlicensing-list-allotments?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::cloud_licensing::Allotment> {
        let sheet = "GET adminCloudLicensing: list
            cloudlicensing-admincloudlicensing-list-allotments: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignmentError`, such as `/admin/cloudLicensing/assignmentErrors`.
    CloudLicensingAdminCloudLicensingAssignmentErrors[models::cloud_licensing::AssignmentError]
}

impl CloudLicensingAdminCloudLicensingAssignmentErrors {
    /// `GET /admin/cloudLicensing/assignmentErrors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-admincloudlicensing-list-assignmenterrors?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::cloud_licensing::AssignmentError> {
        let sheet = "GET adminCloudLicensing: list
            cloudlicensing-admincloudlicensing-list-assignmenterrors: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignmentErrors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, such as `/admin/cloudLicensing/assignments`.
    CloudLicensingAdminCloudLicensingAssignments[models::cloud_licensing::Assignment]
}

impl CloudLicensingAdminCloudLicensingAssignments {
    /// `POST /admin/cloudLicensing/assignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-admincloudlicensing-post-assignments?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::cloud_licensing::Assignment) -> Call<models::cloud_licensing::Assignment> {
        let sheet = "POST adminCloudLicensing: create
            cloudlicensing-admincloudlicensing-post-assignments: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /admin/cloudLicensing/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/cloudLicensing/assignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-admincloudlicensing-list-assignments?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::cloud_licensing::Assignment> {
        let sheet = "GET adminCloudLicensing: list
            cloudlicensing-admincloudlicensing-list-assignments: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, such as `/admin/cloudLicensing/allotments/{id}/assignments`.
    CloudLicensingAllotmentAssignments[models::cloud_licensing::Assignment]
}

impl CloudLicensingAllotmentAssignments {
    /// `POST /admin/cloudLicensing/allotments/{allotment-id}/assignments`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::cloud_licensing::Assignment) -> Call<models::cloud_licensing::Assignment> {
        let sheet = "POST allotment: create
            : Directory.ReadWrite.All | | Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/cloudLicensing/allotments/{allotment-id}/assignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-allotment-list-assignments?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::cloud_licensing::Assignment> {
        let sheet = "GET allotment: list
            cloudlicensing-allotment-list-assignments: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/cloudLicensing/allotments/{id}/owner`
    CloudLicensingAllotmentOwner
}

impl CloudLicensingAllotmentOwner {
    /// `GET /admin/cloudLicensing/allotments/{allotment-id}/owner`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET allotment: get
            : Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/owner";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.waitingMember`, such as `/admin/cloudLicensing/allotments/{id}/waitingMembers`.
    CloudLicensingAllotmentWaitingMembers[models::cloud_licensing::WaitingMember]
}

impl CloudLicensingAllotmentWaitingMembers {
    /// `GET /admin/cloudLicensing/allotments/{allotment-id}/waitingMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-allotment-list-waitingmembers?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::cloud_licensing::WaitingMember> {
        let sheet = "GET allotment: list
            cloudlicensing-allotment-list-waitingmembers: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/waitingMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.assignmentError`, such as `/me/cloudLicensing/assignmentErrors/{id}`.
    CloudLicensingAssignmentError: super::Entity = models::cloud_licensing::AssignmentError
}

impl CloudLicensingAssignmentError {
    /// `GET /admin/cloudLicensing/assignmentErrors/{assignmentError-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-assignmenterror-get?view=graph-rest-beta), metadata
    /// Also: `/me/cloudLicensing/assignmentErrors/{assignmentError-id}`, `/users/{user-id}/cloudLicensing/assignmentErrors/{assignmentError-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::cloud_licensing::AssignmentError> {
        let sheet = "GET assignmentError: get
            cloudlicensing-assignmenterror-get: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignmentErrors/{id}
            cloudlicensing-assignmenterror-get: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignmentErrors/{id}
            cloudlicensing-assignmenterror-get: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignmentErrors/{id}";
        self.0.get(sheet)
    }

    /// `…/assignedTo`
    pub fn assigned_to(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("assignedTo"))
    }

    /// `…/usageRight`
    pub fn usage_right(&self) -> super::CloudLicensingUsageRight {
        super::CloudLicensingUsageRight(self.0.name("usageRight"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.groupCloudLicensing`, such as `/groups/{id}/cloudLicensing`.
    CloudLicensingGroupCloudLicensing = models::cloud_licensing::GroupCloudLicensing
}

impl CloudLicensingGroupCloudLicensing {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::cloud_licensing::GroupCloudLicensing> {
        self.0.get("GET groupCloudLicensing: get")
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::CloudLicensingGroupCloudLicensingAssignments {
        super::CloudLicensingGroupCloudLicensingAssignments(self.0.name("assignments"))
    }

    /// `…/usageRights`
    pub fn usage_rights(&self) -> super::CloudLicensingGroupCloudLicensingUsageRights {
        super::CloudLicensingGroupCloudLicensingUsageRights(self.0.name("usageRights"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, such as `/groups/{id}/cloudLicensing/assignments`.
    CloudLicensingGroupCloudLicensingAssignments[models::cloud_licensing::Assignment]
}

impl CloudLicensingGroupCloudLicensingAssignments {
    /// `POST /groups/{group-id}/cloudLicensing/assignments`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdUser.ReadWrite.All` and 4 more; application: `AgentIdUser.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::cloud_licensing::Assignment) -> Call<models::cloud_licensing::Assignment> {
        let sheet = "POST groupCloudLicensing: create
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{group-id}/cloudLicensing/assignments`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdUser.ReadWrite.All` and 7 more; application: `AgentIdUser.ReadWrite.All` and 6 more.
    pub fn list(&self) -> List<models::cloud_licensing::Assignment> {
        let sheet = "GET groupCloudLicensing: list
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Directory.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn reprocess_assignments(&self) -> Call<()> {
        let sheet = "POST assignment: reprocess_assignments
            : Directory.ReadWrite.All Group.ReadWrite.All | | Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments";
        self.0.name("microsoft.graph.cloudLicensing.reprocessAssignments").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.usageRight`, such as `/groups/{id}/cloudLicensing/usageRights`.
    CloudLicensingGroupCloudLicensingUsageRights[models::cloud_licensing::UsageRight]
}

impl CloudLicensingGroupCloudLicensingUsageRights {
    /// `GET /groups/{group-id}/cloudLicensing/usageRights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdUser.ReadWrite.All` and 7 more; application: `AgentIdUser.ReadWrite.All` and 7 more.
    pub fn list(&self) -> List<models::cloud_licensing::UsageRight> {
        let sheet = "GET groupCloudLicensing: list
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/usageRights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.userCloudLicensing`, such as `/me/cloudLicensing`.
    CloudLicensingUserCloudLicensing = models::cloud_licensing::UserCloudLicensing
}

impl CloudLicensingUserCloudLicensing {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::cloud_licensing::UserCloudLicensing> {
        self.0.get("GET userCloudLicensing: get")
    }

    /// `…/assignmentErrors`
    pub fn assignment_errors(&self) -> super::CloudLicensingUserCloudLicensingAssignmentErrors {
        super::CloudLicensingUserCloudLicensingAssignmentErrors(self.0.name("assignmentErrors"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::CloudLicensingUserCloudLicensingAssignments {
        super::CloudLicensingUserCloudLicensingAssignments(self.0.name("assignments"))
    }

    /// `…/usageRights`
    pub fn usage_rights(&self) -> super::CloudLicensingUserCloudLicensingUsageRights {
        super::CloudLicensingUserCloudLicensingUsageRights(self.0.name("usageRights"))
    }

    /// `…/waitingMembers`
    pub fn waiting_members(&self) -> super::CloudLicensingUserCloudLicensingWaitingMembers {
        super::CloudLicensingUserCloudLicensingWaitingMembers(self.0.name("waitingMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignmentError`, such as `/me/cloudLicensing/assignmentErrors`.
    CloudLicensingUserCloudLicensingAssignmentErrors[models::cloud_licensing::AssignmentError]
}

impl CloudLicensingUserCloudLicensingAssignmentErrors {
    /// `GET /me/cloudLicensing/assignmentErrors`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudLicensing/assignmentErrors`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more.
    pub fn list(&self) -> List<models::cloud_licensing::AssignmentError> {
        let sheet = "GET userCloudLicensing: list
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignmentErrors
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignmentErrors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, such as `/me/cloudLicensing/assignments`.
    CloudLicensingUserCloudLicensingAssignments[models::cloud_licensing::Assignment]
}

impl CloudLicensingUserCloudLicensingAssignments {
    /// `POST /me/cloudLicensing/assignments`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudLicensing/assignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdUser.ReadWrite.All` and 4 more.
    pub fn create(&self, body: models::cloud_licensing::Assignment) -> Call<models::cloud_licensing::Assignment> {
        let sheet = "POST userCloudLicensing: create
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/cloudLicensing/assignments`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudLicensing/assignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more.
    pub fn list(&self) -> List<models::cloud_licensing::Assignment> {
        let sheet = "GET userCloudLicensing: list
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments";
        self.0.list(sheet)
    }

    /// `POST /me/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdUser.ReadWrite.All` and 4 more.
    pub fn reprocess_assignments(&self) -> Call<()> {
        let sheet = "POST assignment: reprocess_assignments
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments";
        self.0.name("microsoft.graph.cloudLicensing.reprocessAssignments").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.usageRight`, such as `/me/cloudLicensing/usageRights`.
    CloudLicensingUserCloudLicensingUsageRights[models::cloud_licensing::UsageRight]
}

impl CloudLicensingUserCloudLicensingUsageRights {
    /// `GET /me/cloudLicensing/usageRights`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudLicensing/usageRights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more.
    pub fn list(&self) -> List<models::cloud_licensing::UsageRight> {
        let sheet = "GET userCloudLicensing: list
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/usageRights
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/usageRights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.waitingMember`, such as `/me/cloudLicensing/waitingMembers`.
    CloudLicensingUserCloudLicensingWaitingMembers[models::cloud_licensing::WaitingMember]
}

impl CloudLicensingUserCloudLicensingWaitingMembers {
    /// `GET /me/cloudLicensing/waitingMembers`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudLicensing/waitingMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more.
    pub fn list(&self) -> List<models::cloud_licensing::WaitingMember> {
        let sheet = "GET userCloudLicensing: list
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/waitingMembers
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/waitingMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationBaseline`, such as `/admin/configurationManagement/configurationSnapshots/{id}`.
    ConfigurationBaseline: super::Entity = models::ConfigurationBaseline
}

impl ConfigurationBaseline {
    /// `GET /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}/baseline`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationbaseline-get?view=graph-rest-beta), metadata
    /// Also: `/admin/configurationManagement/configurationSnapshots/{configurationBaseline-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::ConfigurationBaseline> {
        let sheet = "GET configurationBaseline: get
            configurationbaseline-get: | |
            /admin/configurationManagement/configurationMonitors/{id}/baseline
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshots/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationDrift`, such as `/admin/configurationManagement/configurationDrifts/{id}`.
    ConfigurationDrift: super::Entity = models::ConfigurationDrift
}

impl ConfigurationDrift {
    /// `GET /admin/configurationManagement/configurationDrifts/{configurationDrift-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationdrift-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationDrift> {
        let sheet = "GET configurationDrift: get
            configurationdrift-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationDrifts/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/configurationManagement/configurationDrifts/{configurationDrift-id}/remediate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn remediate(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationDrift: remediate
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationDrifts/{id}/remediate";
        self.0.name("remediate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationManagement`, such as `/admin/configurationManagement`.
    ConfigurationManagement: super::Entity = models::ConfigurationManagement
}

impl ConfigurationManagement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ConfigurationManagement> {
        self.0.get("GET configurationManagement: get")
    }

    /// `…/configurationApplications`
    pub fn configuration_applications(&self) -> super::ConfigurationManagementConfigurationApplications {
        super::ConfigurationManagementConfigurationApplications(self.0.name("configurationApplications"))
    }

    /// `…/configurationDrifts`
    pub fn configuration_drifts(&self) -> super::ConfigurationManagementConfigurationDrifts {
        super::ConfigurationManagementConfigurationDrifts(self.0.name("configurationDrifts"))
    }

    /// `…/configurationMonitoringResults`
    pub fn configuration_monitoring_results(&self) -> super::ConfigurationManagementConfigurationMonitoringResults {
        super::ConfigurationManagementConfigurationMonitoringResults(self.0.name("configurationMonitoringResults"))
    }

    /// `…/configurationMonitors`
    pub fn configuration_monitors(&self) -> super::ConfigurationManagementConfigurationMonitors {
        super::ConfigurationManagementConfigurationMonitors(self.0.name("configurationMonitors"))
    }

    /// `…/configurationSnapshotJobs`
    pub fn configuration_snapshot_jobs(&self) -> super::ConfigurationManagementConfigurationSnapshotJobs {
        super::ConfigurationManagementConfigurationSnapshotJobs(self.0.name("configurationSnapshotJobs"))
    }

    /// `…/configurationSnapshots`
    pub fn configuration_snapshots(&self) -> super::ConfigurationManagementConfigurationSnapshots {
        super::ConfigurationManagementConfigurationSnapshots(self.0.name("configurationSnapshots"))
    }

    /// `…/configurationTemplates`
    pub fn configuration_templates(&self) -> super::ConfigurationManagementConfigurationTemplates {
        super::ConfigurationManagementConfigurationTemplates(self.0.name("configurationTemplates"))
    }

    /// `…/externalTenants`
    pub fn external_tenants(&self) -> super::ConfigurationManagementExternalTenants {
        super::ConfigurationManagementExternalTenants(self.0.name("externalTenants"))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/configurationApplications`
    ConfigurationManagementConfigurationApplications
}

impl ConfigurationManagementConfigurationApplications {
    /// `POST /admin/configurationManagement/configurationApplications`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationManagement: create
            : ConfigurationMonitoring.ReadWrite.All | |
            /admin/configurationManagement/configurationApplications";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/configurationApplications`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationManagement: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | |
            /admin/configurationManagement/configurationApplications";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConfigurationManagementConfigurationApplicationsId {
        super::ConfigurationManagementConfigurationApplicationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/configurationApplications/{id}`
    ConfigurationManagementConfigurationApplicationsId
}

impl ConfigurationManagementConfigurationApplicationsId {
    /// `DELETE /admin/configurationManagement/configurationApplications/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationManagement: delete
            : ConfigurationMonitoring.ReadWrite.All | |
            /admin/configurationManagement/configurationApplications/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/configurationApplications/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | |
            /admin/configurationManagement/configurationApplications/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/configurationManagement/configurationApplications/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH configurationManagement: update
            : ConfigurationMonitoring.ReadWrite.All | |
            /admin/configurationManagement/configurationApplications/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationDrift`, such as `/admin/configurationManagement/configurationDrifts`.
    ConfigurationManagementConfigurationDrifts[models::ConfigurationDrift]
}

impl ConfigurationManagementConfigurationDrifts {
    /// `GET /admin/configurationManagement/configurationDrifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationdrifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationDrift> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationdrifts: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationDrifts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationMonitoringResult`, such as `/admin/configurationManagement/configurationMonitoringResults`.
    ConfigurationManagementConfigurationMonitoringResults[models::ConfigurationMonitoringResult]
}

impl ConfigurationManagementConfigurationMonitoringResults {
    /// `GET /admin/configurationManagement/configurationMonitoringResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationmonitoringresults?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationMonitoringResult> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationmonitoringresults: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitoringResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationMonitor`, such as `/admin/configurationManagement/configurationMonitors`.
    ConfigurationManagementConfigurationMonitors[models::ConfigurationMonitor]
}

impl ConfigurationManagementConfigurationMonitors {
    /// `POST /admin/configurationManagement/configurationMonitors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-post-configurationmonitors?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: models::ConfigurationMonitor) -> Call<models::ConfigurationMonitor> {
        let sheet = "POST configurationManagement: create
            configurationmanagement-post-configurationmonitors: ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/configurationMonitors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationmonitors?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationMonitor> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationmonitors: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationSnapshotJob`, such as `/admin/configurationManagement/configurationSnapshotJobs`.
    ConfigurationManagementConfigurationSnapshotJobs[models::ConfigurationSnapshotJob]
}

impl ConfigurationManagementConfigurationSnapshotJobs {
    /// `GET /admin/configurationManagement/configurationSnapshotJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationsnapshotjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationSnapshotJob> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationsnapshotjobs: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshotJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationBaseline`, such as `/admin/configurationManagement/configurationSnapshots`.
    ConfigurationManagementConfigurationSnapshots[models::ConfigurationBaseline]
}

impl ConfigurationManagementConfigurationSnapshots {
    /// `GET /admin/configurationManagement/configurationSnapshots`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationsnapshots?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ConfigurationBaseline> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationsnapshots: | |
            /admin/configurationManagement/configurationSnapshots";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/configurationTemplates`
    ConfigurationManagementConfigurationTemplates
}

impl ConfigurationManagementConfigurationTemplates {
    /// `POST /admin/configurationManagement/configurationTemplates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationManagement: create
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/configurationTemplates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationManagement: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationTemplates";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConfigurationManagementConfigurationTemplatesId {
        super::ConfigurationManagementConfigurationTemplatesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/configurationTemplates/{id}`
    ConfigurationManagementConfigurationTemplatesId
}

impl ConfigurationManagementConfigurationTemplatesId {
    /// `DELETE /admin/configurationManagement/configurationTemplates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationManagement: delete
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationTemplates/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/configurationTemplates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationTemplates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/configurationManagement/configurationTemplates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH configurationManagement: update
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationTemplates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants`
    ConfigurationManagementExternalTenants
}

impl ConfigurationManagementExternalTenants {
    /// `…/configurationDriftFetchJobs`
    pub fn configuration_drift_fetch_jobs(
        &self,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationDriftFetchJobs
    {
        super::ConfigurationManagementExternalTenantsConfigurationDriftFetchJobs(
            self.0.name("configurationDriftFetchJobs"),
        )
    }

    /// `…/configurationDrifts`
    pub fn configuration_drifts(&self) -> super::ConfigurationManagementExternalTenantsConfigurationDrifts {
        super::ConfigurationManagementExternalTenantsConfigurationDrifts(self.0.name("configurationDrifts"))
    }

    /// `…/configurationMonitorFetchJobs`
    pub fn configuration_monitor_fetch_jobs(
        &self,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobs
    {
        super::ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobs(
            self.0.name("configurationMonitorFetchJobs"),
        )
    }

    /// `…/configurationMonitoringResultFetchJobs`
    pub fn configuration_monitoring_result_fetch_jobs(
        &self,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobs
    {
        super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobs(
            self.0.name("configurationMonitoringResultFetchJobs"),
        )
    }

    /// `…/configurationMonitoringResults`
    pub fn configuration_monitoring_results(
        &self,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitoringResults
    {
        super::ConfigurationManagementExternalTenantsConfigurationMonitoringResults(
            self.0.name("configurationMonitoringResults"),
        )
    }

    /// `…/configurationMonitors`
    pub fn configuration_monitors(&self) -> super::ConfigurationManagementExternalTenantsConfigurationMonitors {
        super::ConfigurationManagementExternalTenantsConfigurationMonitors(self.0.name("configurationMonitors"))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationDriftFetchJobs`
    ConfigurationManagementExternalTenantsConfigurationDriftFetchJobs
}

impl ConfigurationManagementExternalTenantsConfigurationDriftFetchJobs {
    /// `POST /admin/configurationManagement/externalTenants/configurationDriftFetchJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationManagement: create
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationDriftFetchJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/externalTenants/configurationDriftFetchJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationManagement: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationDriftFetchJobs";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsId {
        super::ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationDriftFetchJobs/{id}`
    ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsId
}

impl ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsId {
    /// `GET /admin/configurationManagement/externalTenants/configurationDriftFetchJobs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationDriftFetchJobs/{id}";
        self.0.get(sheet)
    }

    /// `…/results`
    pub fn results(&self) -> super::ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsIdResults {
        super::ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsIdResults(self.0.name("results"))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationDriftFetchJobs/{id}/results`
    ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsIdResults
}

impl ConfigurationManagementExternalTenantsConfigurationDriftFetchJobsIdResults {
    /// `GET /admin/configurationManagement/externalTenants/configurationDriftFetchJobs/{id}/results`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationDriftFetchJobs/{id}/results";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationDrifts`
    ConfigurationManagementExternalTenantsConfigurationDrifts
}

impl ConfigurationManagementExternalTenantsConfigurationDrifts {
    /// `GET /admin/configurationManagement/externalTenants/configurationDrifts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationdrifts: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationDrifts";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConfigurationManagementExternalTenantsConfigurationDriftsId {
        super::ConfigurationManagementExternalTenantsConfigurationDriftsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationDrifts/{id}`
    ConfigurationManagementExternalTenantsConfigurationDriftsId
}

impl ConfigurationManagementExternalTenantsConfigurationDriftsId {
    /// `GET /admin/configurationManagement/externalTenants/configurationDrifts/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationDrifts/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitorFetchJobs`
    ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobs
}

impl ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobs {
    /// `POST /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationManagement: create
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationManagement: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsId {
        super::ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitorFetchJobs/{id}`
    ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsId
}

impl ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsId {
    /// `GET /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs/{id}";
        self.0.get(sheet)
    }

    /// `…/results`
    pub fn results(&self) -> super::ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsIdResults {
        super::ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsIdResults(self.0.name("results"))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitorFetchJobs/{id}/results`
    ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsIdResults
}

impl ConfigurationManagementExternalTenantsConfigurationMonitorFetchJobsIdResults {
    /// `GET /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs/{id}/results`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET results: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitorFetchJobs/{id}/results";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs`
    ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobs
}

impl ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobs {
    /// `POST /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationManagement: create
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationManagement: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsId {
        super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs/{id}`
    ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsId
}

impl ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsId {
    /// `GET /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs/{id}";
        self.0.get(sheet)
    }

    /// `…/results`
    pub fn results(
        &self,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsIdResults
    {
        super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsIdResults(
            self.0.name("results"),
        )
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs/{id}/results`
    ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsIdResults
}

impl ConfigurationManagementExternalTenantsConfigurationMonitoringResultFetchJobsIdResults {
    /// `GET /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs/{id}/results`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET results: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitoringResultFetchJobs/{id}/results";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitoringResults`
    ConfigurationManagementExternalTenantsConfigurationMonitoringResults
}

impl ConfigurationManagementExternalTenantsConfigurationMonitoringResults {
    /// `GET /admin/configurationManagement/externalTenants/configurationMonitoringResults`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationmonitoringresults: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitoringResults";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultsId {
        super::ConfigurationManagementExternalTenantsConfigurationMonitoringResultsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitoringResults/{id}`
    ConfigurationManagementExternalTenantsConfigurationMonitoringResultsId
}

impl ConfigurationManagementExternalTenantsConfigurationMonitoringResultsId {
    /// `GET /admin/configurationManagement/externalTenants/configurationMonitoringResults/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitoringResults/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitors`
    ConfigurationManagementExternalTenantsConfigurationMonitors
}

impl ConfigurationManagementExternalTenantsConfigurationMonitors {
    /// `POST /admin/configurationManagement/externalTenants/configurationMonitors`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationmonitors: create
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitors";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/externalTenants/configurationMonitors`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET configurationmonitors: list
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitors";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConfigurationManagementExternalTenantsConfigurationMonitorsId {
        super::ConfigurationManagementExternalTenantsConfigurationMonitorsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/externalTenants/configurationMonitors/{id}`
    ConfigurationManagementExternalTenantsConfigurationMonitorsId
}

impl ConfigurationManagementExternalTenantsConfigurationMonitorsId {
    /// `DELETE /admin/configurationManagement/externalTenants/configurationMonitors/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationManagement: delete
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitors/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/externalTenants/configurationMonitors/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationManagement: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/configurationManagement/externalTenants/configurationMonitors/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH configurationManagement: update
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/externalTenants/configurationMonitors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationMonitor`, such as `/admin/configurationManagement/configurationMonitors/{id}`.
    ConfigurationMonitor: super::Entity = models::ConfigurationMonitor
}

impl ConfigurationMonitor {
    /// `DELETE /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitor-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationMonitor: delete
            configurationmonitor-delete: ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitor-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationMonitor> {
        let sheet = "GET configurationMonitor: get
            configurationmonitor-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitor-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn update(&self, body: models::ConfigurationMonitor) -> Call<models::ConfigurationMonitor> {
        let sheet = "PATCH configurationMonitor: update
            configurationmonitor-update: ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}/validate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn validate(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST configurationMonitor: validate
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}/validate";
        self.0.name("validate").call(sheet).json(body)
    }

    /// `…/baseline`
    pub fn baseline(&self) -> super::ConfigurationBaseline {
        super::ConfigurationBaseline(self.0.name("baseline"))
    }

    /// `…/configurationBaseline`
    pub fn configuration_baseline(&self) -> super::ConfigurationMonitorConfigurationBaseline {
        super::ConfigurationMonitorConfigurationBaseline(self.0.name("configurationBaseline"))
    }
}

crate::runtime::node! {
    /// `/admin/configurationManagement/configurationMonitors/{id}/configurationBaseline`
    ConfigurationMonitorConfigurationBaseline
}

impl ConfigurationMonitorConfigurationBaseline {
    /// `GET /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}/configurationBaseline`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET configurationMonitor: get
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}/configurationBaseline";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationMonitoringResult`, such as `/admin/configurationManagement/configurationMonitoringResults/{id}`.
    ConfigurationMonitoringResult: super::Entity = models::ConfigurationMonitoringResult
}

impl ConfigurationMonitoringResult {
    /// `GET /admin/configurationManagement/configurationMonitoringResults/{configurationMonitoringResult-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitoringresult-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationMonitoringResult> {
        let sheet = "GET configurationMonitoringResult: get
            configurationmonitoringresult-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitoringResults/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationSnapshotJob`, such as `/admin/configurationManagement/configurationSnapshotJobs/{id}`.
    ConfigurationSnapshotJob: super::Entity = models::ConfigurationSnapshotJob
}

impl ConfigurationSnapshotJob {
    /// `DELETE /admin/configurationManagement/configurationSnapshotJobs/{configurationSnapshotJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationsnapshotjob-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationSnapshotJob: delete
            configurationsnapshotjob-delete: | |
            /admin/configurationManagement/configurationSnapshotJobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/configurationSnapshotJobs/{configurationSnapshotJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationsnapshotjob-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationSnapshotJob> {
        let sheet = "GET configurationSnapshotJob: get
            configurationsnapshotjob-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshotJobs/{id}";
        self.0.get(sheet)
    }
}
