// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `tasks`.

pub mod base_task {
    //! The parameters of actions of `baseTask`.

    crate::runtime::parameters! {
        /// The parameters of [basetask-move](https://learn.microsoft.com/graph/api/basetask-move?view=graph-rest-beta).
        MoveRequest;
        "destinationTaskListId" with_destination_task_list_id(String), "`destinationTaskListId`: `Edm.String`";
    }
}

pub mod business_scenario_planner {
    //! The parameters of actions of `businessScenarioPlanner`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [businessscenarioplanner-getplan](https://learn.microsoft.com/graph/api/businessscenarioplanner-getplan?view=graph-rest-beta).
        GetPlanRequest;
        "target" with_target(models::BusinessScenarioTaskTargetBase), "`target`: `microsoft.graph.businessScenarioTaskTargetBase`, metadata";
    }
}

pub mod planner_plan {
    //! The parameters of actions of `plannerPlan`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [plannerplan-archive](https://learn.microsoft.com/graph/api/plannerplan-archive?view=graph-rest-beta).
        ArchiveRequest;
        "justification" with_justification(String), "`justification`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [plannerplan-movetocontainer](https://learn.microsoft.com/graph/api/plannerplan-movetocontainer?view=graph-rest-beta).
        MoveToContainerRequest;
        "container" with_container(models::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [plannerplan-unarchive](https://learn.microsoft.com/graph/api/plannerplan-unarchive?view=graph-rest-beta).
        UnarchiveRequest;
        "justification" with_justification(String), "`justification`: `Edm.String`, metadata";
    }
}

pub mod planner_roster {
    //! The parameters of actions of `plannerRoster`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [plannerroster-assignsensitivitylabel](https://learn.microsoft.com/graph/api/plannerroster-assignsensitivitylabel?view=graph-rest-beta).
        AssignSensitivityLabelRequest;
        "sensitivityLabelId" with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
        "assignmentMethod" with_assignment_method(models::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata";
    }
}

pub mod planner_task_chat_message {
    //! The parameters of actions of `plannerTaskChatMessage`.

    crate::runtime::parameters! {
        /// The parameters of [plannertaskchatmessage-setreaction](https://learn.microsoft.com/graph/api/plannertaskchatmessage-setreaction?view=graph-rest-beta).
        SetReactionRequest;
        "reactionType" with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [plannertaskchatmessage-unsetreaction](https://learn.microsoft.com/graph/api/plannertaskchatmessage-unsetreaction?view=graph-rest-beta).
        UnsetReactionRequest;
        "reactionType" with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
    }
}

pub mod task_file_attachment {
    //! The parameters of actions of `taskFileAttachment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [taskfileattachment-createuploadsession](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-beta).
        CreateUploadSessionRequest;
        "attachmentInfo" with_attachment_info(models::AttachmentInfo), "`attachmentInfo`: `microsoft.graph.attachmentInfo`";
    }
}
