// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.eventMessageDetail`](https://learn.microsoft.com/graph/api/resources/eventmessagedetail?view=graph-rest-1.0)
    EventMessageDetail = "microsoft.graph.eventMessageDetail" {
        "microsoft.graph.callEndedEventMessageDetail",
        "microsoft.graph.callRecordingEventMessageDetail",
        "microsoft.graph.callStartedEventMessageDetail",
        "microsoft.graph.callTranscriptEventMessageDetail",
        "microsoft.graph.channelAddedEventMessageDetail",
        "microsoft.graph.channelDeletedEventMessageDetail",
        "microsoft.graph.channelDescriptionUpdatedEventMessageDetail",
        "microsoft.graph.channelRenamedEventMessageDetail",
        "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail",
        "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail",
        "microsoft.graph.chatRenamedEventMessageDetail",
        "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail",
        "microsoft.graph.meetingPolicyUpdatedEventMessageDetail",
        "microsoft.graph.membersAddedEventMessageDetail",
        "microsoft.graph.membersDeletedEventMessageDetail",
        "microsoft.graph.membersJoinedEventMessageDetail",
        "microsoft.graph.membersLeftEventMessageDetail",
        "microsoft.graph.tabUpdatedEventMessageDetail",
        "microsoft.graph.teamArchivedEventMessageDetail",
        "microsoft.graph.teamCreatedEventMessageDetail",
        "microsoft.graph.teamDescriptionUpdatedEventMessageDetail",
        "microsoft.graph.teamJoiningDisabledEventMessageDetail",
        "microsoft.graph.teamJoiningEnabledEventMessageDetail",
        "microsoft.graph.teamRenamedEventMessageDetail",
        "microsoft.graph.teamUnarchivedEventMessageDetail",
        "microsoft.graph.teamsAppInstalledEventMessageDetail",
        "microsoft.graph.teamsAppRemovedEventMessageDetail",
        "microsoft.graph.teamsAppUpgradedEventMessageDetail",
    }
}
