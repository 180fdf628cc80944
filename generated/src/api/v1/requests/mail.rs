// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `mail`.

pub mod mail_folder {
    //! The parameters of actions of `mailFolder`.

    crate::runtime::parameters! {
        /// The parameters of [mailfolder-copy](https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-1.0).
        CopyRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [mailfolder-move](https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-1.0).
        MoveRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }
}

pub mod message {
    //! The parameters of actions of `message`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [message-copy](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-1.0).
        CopyRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-createforward](https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-1.0).
        CreateForwardRequest;
        "toRecipients" with_to_recipients(Vec<models::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`, metadata";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`, metadata";
        "comment" with_comment(String), "`comment`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-createreply](https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-1.0).
        CreateReplyRequest;
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`, metadata";
        "comment" with_comment(String), "`comment`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-createreplyall](https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-1.0).
        CreateReplyAllRequest;
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`, metadata";
        "comment" with_comment(String), "`comment`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-forward](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0).
        ForwardRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "toRecipients" with_to_recipients(Vec<models::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-move](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0).
        MoveRequest;
        "destinationId" with_destination_id(String), "`destinationId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-reply](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0).
        ReplyRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
    }

    crate::runtime::parameters! {
        /// The parameters of [message-replyall](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-1.0).
        ReplyAllRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`" "Nullable.";
        "message" with_message(models::Message), "`message`: `microsoft.graph.message`, metadata";
    }
}

pub mod multi_value_legacy_extended_property {
    //! The parameters of actions of `multiValueLegacyExtendedProperty`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [multivaluelegacyextendedproperty-post-multivalueextendedproperties](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [multivaluelegacyextendedproperty-post-multivalueextendedproperties](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0).
        ReplyRequest;
        "post" with_post(models::Post), "`post`: `microsoft.graph.post`";
    }
}

pub mod open_type_extension {
    //! The parameters of actions of `multiValueLegacyExtendedProperty`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [multivaluelegacyextendedproperty-post-multivalueextendedproperties](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [opentypeextension-post-opentypeextension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0).
        ReplyRequest;
        "post" with_post(models::Post), "`post`: `microsoft.graph.post`";
    }
}

pub mod post {
    //! The parameters of actions of `post`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [post-forward](https://learn.microsoft.com/graph/api/post-forward?view=graph-rest-1.0).
        ForwardRequest;
        "comment" with_comment(String), "`comment`: `Edm.String`";
        "toRecipients" with_to_recipients(Vec<models::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
    }
}
