// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `mail`.

pub mod mail_folder {
    //! The parameters of actions of `mailFolder`.

    crate::runtime::parameters! {
        /// The parameters of [mailfolder-copy](https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-beta).
        CopyRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [mailfolder-move](https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-beta).
        MoveRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [mailfolder-updateallmessagesreadstate](https://learn.microsoft.com/graph/api/mailfolder-updateallmessagesreadstate?view=graph-rest-beta).
        UpdateAllMessagesReadStateRequest;
        "isRead" with_is_read(bool), "`isRead`: `Edm.Boolean`, metadata";
        "suppressReadReceipts" with_suppress_read_receipts(bool), "`suppressReadReceipts`: `Edm.Boolean`, metadata";
    }
}

pub mod message {
    //! The parameters of actions of `message`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [message-copy](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-beta).
        CopyRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-createforward](https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-beta).
        CreateForwardRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "toRecipients" with_to_recipients(Vec<models::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-createreply](https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-beta).
        CreateReplyRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-createreplyall](https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-beta).
        CreateReplyAllRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-forward](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-beta).
        ForwardRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "toRecipients" with_to_recipients(Vec<models::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-markasjunk](https://learn.microsoft.com/graph/api/message-markasjunk?view=graph-rest-beta).
        MarkAsJunkRequest;
        "MoveToJunk" with_move_to_junk(bool), "`MoveToJunk`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-markasnotjunk](https://learn.microsoft.com/graph/api/message-markasnotjunk?view=graph-rest-beta).
        MarkAsNotJunkRequest;
        "MoveToInbox" with_move_to_inbox(bool), "`MoveToInbox`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-move](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-beta).
        MoveRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-reply](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-beta).
        ReplyRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-replyall](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-beta).
        ReplyAllRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of `report_message`.
        ReportMessageRequest;
        "IsMessageMoveRequested" with_is_message_move_requested(bool), "`IsMessageMoveRequested`: `Edm.Boolean`, metadata";
        "ReportAction" with_report_action(models::ReportAction), "`ReportAction`: `microsoft.graph.reportAction`, metadata";
    }
}

pub mod multi_value_legacy_extended_property {
    //! The parameters of actions of `multiValueLegacyExtendedProperty`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [multivaluelegacyextendedproperty-post-multivalueextendedproperties](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [multivaluelegacyextendedproperty-post-multivalueextendedproperties](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta).
        ReplyRequest;
        "post" with_post(models::Post), "`post`: `microsoft.graph.post`";
    }
}

pub mod open_type_extension {
    //! The parameters of actions of `multiValueLegacyExtendedProperty`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [multivaluelegacyextendedproperty-post-multivalueextendedproperties](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [opentypeextension-post-opentypeextension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta).
        ReplyRequest;
        "post" with_post(models::Post), "`post`: `microsoft.graph.post`";
    }
}

pub mod post {
    //! The parameters of actions of `post`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [post-forward](https://learn.microsoft.com/graph/api/post-forward?view=graph-rest-beta).
        ForwardRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`";
        "toRecipients" with_to_recipients(Vec<models::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
    }
}
