// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `tasks`.

pub mod task_file_attachment {
    //! The parameters of actions of `taskFileAttachment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [taskfileattachment-createuploadsession](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-1.0).
        CreateUploadSessionRequest;
        required attachment_info "attachmentInfo" with_attachment_info(models::AttachmentInfo), "`attachmentInfo`: `microsoft.graph.attachmentInfo`, metadata";
    }
}
