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

pub mod task_file_attachment {
    //! The parameters of actions of `taskFileAttachment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [taskfileattachment-createuploadsession](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-beta).
        CreateUploadSessionRequest;
        "attachmentInfo" with_attachment_info(models::AttachmentInfo), "`attachmentInfo`: `microsoft.graph.attachmentInfo`";
    }
}
