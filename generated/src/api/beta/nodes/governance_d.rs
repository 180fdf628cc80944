// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deletedItemContainer`, such as `/identityGovernance/lifecycleWorkflows/deletedItems`.
    DeletedItemContainer: super::Entity = models::DeletedItemContainer
}

impl DeletedItemContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DeletedItemContainer> {
        self.0.get("GET deletedItemContainer: get")
    }

    /// `…/lifecyclePolicies`
    pub fn lifecycle_policies(&self) -> Collection<models::identity_governance::LifecyclePolicy> {
        Collection::at(self.0.name("lifecyclePolicies"))
    }

    /// `…/workflows`
    pub fn workflows(&self) -> super::DeletedItemContainerWorkflows {
        super::DeletedItemContainerWorkflows(self.0.name("workflows"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.workflow`, such as `/identityGovernance/lifecycleWorkflows/deletedItems/workflows`.
    DeletedItemContainerWorkflows[models::identity_governance::Workflow]
}

impl DeletedItemContainerWorkflows {
    /// `GET /identityGovernance/lifecycleWorkflows/deletedItems/workflows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-deleteditems?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All` and 3 more; application: `LifecycleWorkflows-Workflow.Read.All` and 3 more.
    pub fn list(&self) -> List<models::identity_governance::Workflow> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-deleteditems: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRoleManagementDeletedItemContainer`, such as `/roleManagement/directory/deletedItems`.
    DirectoryRoleManagementDeletedItemContainer: super::Entity = models::DirectoryRoleManagementDeletedItemContainer
}

impl DirectoryRoleManagementDeletedItemContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DirectoryRoleManagementDeletedItemContainer> {
        self.0.get("GET directoryRoleManagementDeletedItemContainer: get")
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::DirectoryRoleManagementDeletedItemContainerRoleDefinitions {
        super::DirectoryRoleManagementDeletedItemContainerRoleDefinitions(self.0.name("roleDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/directory/deletedItems/roleDefinitions`.
    DirectoryRoleManagementDeletedItemContainerRoleDefinitions[models::UnifiedRoleDefinition]
}

impl DirectoryRoleManagementDeletedItemContainerRoleDefinitions {
    /// `GET /roleManagement/directory/deletedItems/roleDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrolemanagementdeleteditemcontainer-list-roledefinitions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
        let sheet = "GET directoryRoleManagementDeletedItemContainer: list
            directoryrolemanagementdeleteditemcontainer-list-roledefinitions: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/deletedItems/roleDefinitions";
        self.0.list(sheet)
    }
}
