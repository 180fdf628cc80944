// Written by the tests: UPDATE_EXPECT=1 cargo test --package msgraph-tests --test calls

use crate::{Sending, Sent};

// GET /me
async fn request_0(graph: msgraph::v1::Graph) -> Sent {
    graph.me().get().await?;
    Ok(())
}

// PATCH /me
async fn request_1(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.me().update(User::new()).await?;
    Ok(())
}

// GET /me?$select=displayName,jobTitle
async fn request_2(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.me().get().select((User::DISPLAY_NAME, User::JOB_TITLE)).await?;
    Ok(())
}

// GET /me/photo/$value
async fn request_3(graph: msgraph::v1::Graph) -> Sent {
    graph.me().photo().download().await?;
    Ok(())
}

// GET /me/photo
async fn request_4(graph: msgraph::v1::Graph) -> Sent {
    graph.me().photo().get().await?;
    Ok(())
}

// GET /me/manager
async fn request_5(graph: msgraph::v1::Graph) -> Sent {
    graph.me().manager().get().await?;
    Ok(())
}

// GET /me/directReports
async fn request_6(graph: msgraph::v1::Graph) -> Sent {
    graph.me().direct_reports().list().await?;
    Ok(())
}

// GET /me/memberOf
async fn request_7(graph: msgraph::v1::Graph) -> Sent {
    graph.me().member_of().list().await?;
    Ok(())
}

// GET /me/transitiveMemberOf
async fn request_8(graph: msgraph::v1::Graph) -> Sent {
    graph.me().transitive_member_of().list().await?;
    Ok(())
}

// GET /me/transitiveMemberOf/microsoft.graph.group?$count=true
async fn request_9(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.me().transitive_member_of().cast::<Group>().list().count().await?;
    Ok(())
}

// GET /me/people
async fn request_10(graph: msgraph::v1::Graph) -> Sent {
    graph.me().people().list().await?;
    Ok(())
}

// GET /me/people?$search=adele&$top=5
async fn request_11(graph: msgraph::v1::Graph) -> Sent {
    graph.me().people().list().search("adele").top(5).await?;
    Ok(())
}

// GET /me/extensions
async fn request_12(graph: msgraph::v1::Graph) -> Sent {
    graph.me().extensions().list().await?;
    Ok(())
}

// GET /me/extensions/com.contoso.roaming
async fn request_13(graph: msgraph::v1::Graph) -> Sent {
    graph.me().extensions().id("com.contoso.roaming").get().await?;
    Ok(())
}

// GET /me/drive
async fn request_14(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().get().await?;
    Ok(())
}

// GET /me/drive/root
async fn request_15(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().get().await?;
    Ok(())
}

// GET /me/drive/root/children
async fn request_16(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().children().list().await?;
    Ok(())
}

// GET /me/drive/root/children?$select=id,name&$top=5
async fn request_17(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveItem;

    graph.me().drive().root().children().list().select((DriveItem::ID, DriveItem::NAME)).top(5).await?;
    Ok(())
}

// GET /me/messages
async fn request_18(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().list().await?;
    Ok(())
}

// GET /me/messages?$filter=importance eq 'high'&$top=10
async fn request_19(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Importance;
    use msgraph::v1::models::Message;

    graph.me().messages().list().filter(Message::IMPORTANCE.eq(Importance::High)).top(10).await?;
    Ok(())
}

// GET /me/messages?$filter=receivedDateTime ge 2026-01-02T03:04:05Z
async fn request_20(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::Message;

    graph
        .me()
        .messages()
        .list()
        .filter(Message::RECEIVED_DATE_TIME.ge(Date::from_ordinal_date(2026, 2)?.with_hms(3, 4, 5)?.assume_utc()))
        .await?;
    Ok(())
}

// GET /me/events
async fn request_21(graph: msgraph::v1::Graph) -> Sent {
    graph.me().events().list().await?;
    Ok(())
}

// GET /me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-01-08T00:00:00Z
async fn request_22(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .calendar_view()
        .list()
        .query("startDateTime", "2026-01-01T00:00:00Z")
        .query("endDateTime", "2026-01-08T00:00:00Z")
        .await?;
    Ok(())
}

// GET /me/calendarView
async fn request_23(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar_view().list().await?;
    Ok(())
}

// POST /me/sendMail
async fn request_24(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Null;
    use msgraph::v1::requests;

    graph.me().send_mail(requests::user::SendMailRequest::new(Null)).await?;
    Ok(())
}

// GET /me/contacts
async fn request_25(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contacts().list().await?;
    Ok(())
}

// GET /me/joinedTeams
async fn request_26(graph: msgraph::v1::Graph) -> Sent {
    graph.me().joined_teams().list().await?;
    Ok(())
}

// GET /me/onenote/notebooks
async fn request_27(graph: msgraph::v1::Graph) -> Sent {
    graph.me().onenote().notebooks().list().await?;
    Ok(())
}

// GET /me/planner/tasks
async fn request_28(graph: msgraph::v1::Graph) -> Sent {
    graph.me().planner().tasks().list().await?;
    Ok(())
}

// GET /me/todo/lists
async fn request_29(graph: msgraph::v1::Graph) -> Sent {
    graph.me().todo().lists().list().await?;
    Ok(())
}

// GET /me/insights/trending
async fn request_30(graph: msgraph::v1::Graph) -> Sent {
    graph.me().insights().trending().list().await?;
    Ok(())
}

// GET /me/insights/used
async fn request_31(graph: msgraph::v1::Graph) -> Sent {
    graph.me().insights().used().list().await?;
    Ok(())
}

// GET /me/insights/shared
async fn request_32(graph: msgraph::v1::Graph) -> Sent {
    graph.me().insights().shared().list().await?;
    Ok(())
}

// GET /users
async fn request_33(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().await?;
    Ok(())
}

// GET /users/$count
async fn request_34(graph: msgraph::v1::Graph) -> Sent {
    graph.users().count().await?;
    Ok(())
}

// GET /users?$count=true
async fn request_35(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().count().await?;
    Ok(())
}

// GET /users?$search="displayName:adele"&$orderby=displayName
async fn request_36(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().search("\"displayName:adele\"").orderby("displayName").await?;
    Ok(())
}

// GET /users?$filter=startswith(displayName,'A')&$select=id,displayName,mail
async fn request_37(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph
        .users()
        .list()
        .filter("startswith(displayName,'A')")
        .select((User::ID, User::DISPLAY_NAME, User::MAIL))
        .await?;
    Ok(())
}

// GET /users?$expand=manager
async fn request_38(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.users().list().expand(User::MANAGER).await?;
    Ok(())
}

// GET /users?$expand=manager($select=id,displayName)
async fn request_39(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().expand(["manager($select=id,displayName)"]).await?;
    Ok(())
}

// GET /users/adele@contoso.com
async fn request_40(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("adele@contoso.com").get().await?;
    Ok(())
}

// GET /users/{id}
async fn request_41(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").get().await?;
    Ok(())
}

// PATCH /users/{id}
async fn request_42(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.users().id("id").update(User::new()).await?;
    Ok(())
}

// DELETE /users/{id}
async fn request_43(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").delete().await?;
    Ok(())
}

// POST /users
async fn request_44(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.users().create(User::new()).await?;
    Ok(())
}

// GET /users/delta
async fn request_45(graph: msgraph::v1::Graph) -> Sent {
    graph.users().delta().await?;
    Ok(())
}

// GET /users/{id}/manager
async fn request_46(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").manager().get().await?;
    Ok(())
}

// PUT /users/{id}/manager/$ref
async fn request_47(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").set_manager_ref("").await?;
    Ok(())
}

// GET /users/{id}/directReports
async fn request_48(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").direct_reports().list().await?;
    Ok(())
}

// GET /users/{id}/memberOf
async fn request_49(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").member_of().list().await?;
    Ok(())
}

// GET /users/{id}/transitiveMemberOf
async fn request_50(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").transitive_member_of().list().await?;
    Ok(())
}

// GET /users/{id}/ownedDevices
async fn request_51(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").owned_devices().list().await?;
    Ok(())
}

// GET /users/{id}/registeredDevices
async fn request_52(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").registered_devices().list().await?;
    Ok(())
}

// GET /users/{id}/licenseDetails
async fn request_53(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").license_details().list().await?;
    Ok(())
}

// POST /users/{id}/assignLicense
async fn request_54(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.users().id("id").assign_license(requests::user::AssignLicenseRequest::new()).await?;
    Ok(())
}

// POST /users/{id}/revokeSignInSessions
async fn request_55(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").revoke_sign_in_sessions().await?;
    Ok(())
}

// POST /users/{id}/changePassword
async fn request_56(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.users().id("id").change_password(requests::user::ChangePasswordRequest::new()).await?;
    Ok(())
}

// POST /users/{id}/getMemberGroups
async fn request_57(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.users().id("id").get_member_groups(requests::directory_object::GetMemberGroupsRequest::new()).await?;
    Ok(())
}

// POST /users/{id}/checkMemberGroups
async fn request_58(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .users()
        .id("id")
        .check_member_groups(requests::directory_object::CheckMemberGroupsRequest::new())
        .await?;
    Ok(())
}

// GET /users/{id}/photos/48x48
async fn request_59(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").photos().id("48x48").get().await?;
    Ok(())
}

// GET /me/photos/48x48/$value
async fn request_60(graph: msgraph::v1::Graph) -> Sent {
    graph.me().photos().id("48x48").download().await?;
    Ok(())
}

// GET /users/{id}/photo/$value
async fn request_61(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").photo().download().await?;
    Ok(())
}

// PUT /users/{id}/photo/$value
async fn request_62(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").photo().upload(Vec::<u8>::new()).await?;
    Ok(())
}

// GET /users/{id}/mailboxSettings
async fn request_63(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").mailbox_settings().get().await?;
    Ok(())
}

// GET /me/mailboxSettings
async fn request_64(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mailbox_settings().get().await?;
    Ok(())
}

// PATCH /me/mailboxSettings
async fn request_65(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::MailboxSettings;

    graph.me().mailbox_settings().update(MailboxSettings::new()).await?;
    Ok(())
}

// GET /users/{id}/appRoleAssignments
async fn request_66(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").app_role_assignments().list().await?;
    Ok(())
}

// GET /users/{id}/authentication/methods
async fn request_67(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").authentication().methods().list().await?;
    Ok(())
}

// GET /me/outlook/masterCategories
async fn request_68(graph: msgraph::v1::Graph) -> Sent {
    graph.me().outlook().master_categories().list().await?;
    Ok(())
}

// GET /me/settings
async fn request_69(graph: msgraph::v1::Graph) -> Sent {
    graph.me().settings().get().await?;
    Ok(())
}

// GET /users/{id}/oauth2PermissionGrants
async fn request_70(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").oauth2_permission_grants().list().await?;
    Ok(())
}

// GET /me/messages/{id}
async fn request_71(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").get().await?;
    Ok(())
}

// PATCH /me/messages/{id}
async fn request_72(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;

    graph.me().messages().id("id").update(Message::new()).await?;
    Ok(())
}

// DELETE /me/messages/{id}
async fn request_73(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").delete().await?;
    Ok(())
}

// POST /me/messages
async fn request_74(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;

    graph.me().messages().create(Message::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/send
async fn request_75(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").send().await?;
    Ok(())
}

// POST /me/messages/{id}/reply
async fn request_76(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").reply(requests::message::ReplyRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/replyAll
async fn request_77(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").reply_all(requests::message::ReplyAllRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/forward
async fn request_78(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").forward(requests::message::ForwardRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/createReply
async fn request_79(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").create_reply(requests::message::CreateReplyRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/createForward
async fn request_80(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").create_forward(requests::message::CreateForwardRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/move
async fn request_81(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").move_(requests::message::MoveRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/copy
async fn request_82(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").copy(requests::message::CopyRequest::new()).await?;
    Ok(())
}

// GET /me/messages/{id}/attachments
async fn request_83(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").attachments().list().await?;
    Ok(())
}

// GET /me/messages/{id}/attachments/{id}
async fn request_84(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").attachments().id("id").get().await?;
    Ok(())
}

// POST /me/messages/{id}/attachments
async fn request_85(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Attachment;

    graph.me().messages().id("id").attachments().create(Attachment::new()).await?;
    Ok(())
}

// GET /me/messages/{id}/$value
async fn request_86(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").download().await?;
    Ok(())
}

// GET /me/messages/{id}?$expand=attachments
async fn request_87(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;

    graph.me().messages().id("id").get().expand(Message::ATTACHMENTS).await?;
    Ok(())
}

// GET /users/{id}/messages
async fn request_88(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").messages().list().await?;
    Ok(())
}

// GET /users/{id}/messages/{id}
async fn request_89(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").messages().id("id").get().await?;
    Ok(())
}

// POST /users/{id}/sendMail
async fn request_90(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Null;
    use msgraph::v1::requests;

    graph.users().id("id").send_mail(requests::user::SendMailRequest::new(Null)).await?;
    Ok(())
}

// GET /me/mailFolders
async fn request_91(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().list().await?;
    Ok(())
}

// GET /me/mailFolders/inbox
async fn request_92(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().get().await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messages
async fn request_93(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().messages().list().await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messages?$filter=isRead eq false&$select=subject,from
async fn request_94(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;

    graph
        .me()
        .mail_folders()
        .inbox()
        .messages()
        .list()
        .filter(Message::IS_READ.eq(false))
        .select((Message::SUBJECT, Message::FROM))
        .await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messages/delta
async fn request_95(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().messages().delta().await?;
    Ok(())
}

// GET /me/mailFolders/{id}/childFolders
async fn request_96(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().id("id").child_folders().list().await?;
    Ok(())
}

// GET /me/mailFolders/{id}/childFolders/{id}/childFolders
async fn request_97(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().id("id").child_folders().id("id").child_folders().list().await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messageRules
async fn request_98(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().message_rules().list().await?;
    Ok(())
}

// POST /me/mailFolders/{id}/move
async fn request_99(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().mail_folders().id("id").move_(requests::mail_folder::MoveRequest::new()).await?;
    Ok(())
}

// GET /me/inferenceClassification/overrides
async fn request_100(graph: msgraph::v1::Graph) -> Sent {
    graph.me().inference_classification().overrides().list().await?;
    Ok(())
}

// GET /users/{id}/mailFolders/{id}/messages/{id}/attachments
async fn request_101(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").mail_folders().id("id").messages().id("id").attachments().list().await?;
    Ok(())
}

// GET /me/calendar
async fn request_102(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar().get().await?;
    Ok(())
}

// GET /me/calendar/events
async fn request_103(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar().events().list().await?;
    Ok(())
}

// GET /me/calendars
async fn request_104(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendars().list().await?;
    Ok(())
}

// GET /me/calendars/{id}/events
async fn request_105(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendars().id("id").events().list().await?;
    Ok(())
}

// GET /me/calendars/{id}/calendarView?startDateTime=2026-01-01&endDateTime=2026-02-01
async fn request_106(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .calendars()
        .id("id")
        .calendar_view()
        .list()
        .query("startDateTime", "2026-01-01")
        .query("endDateTime", "2026-02-01")
        .await?;
    Ok(())
}

// GET /me/calendarGroups
async fn request_107(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar_groups().list().await?;
    Ok(())
}

// GET /me/events/{id}
async fn request_108(graph: msgraph::v1::Graph) -> Sent {
    graph.me().events().id("id").get().await?;
    Ok(())
}

// PATCH /me/events/{id}
async fn request_109(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Event;

    graph.me().events().id("id").update(Event::new()).await?;
    Ok(())
}

// POST /me/events
async fn request_110(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Event;

    graph.me().events().create(Event::new()).await?;
    Ok(())
}

// DELETE /me/events/{id}
async fn request_111(graph: msgraph::v1::Graph) -> Sent {
    graph.me().events().id("id").delete().await?;
    Ok(())
}

// GET /me/events/{id}/instances?startDateTime=2026-01-01&endDateTime=2026-02-01
async fn request_112(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .events()
        .id("id")
        .instances()
        .list()
        .query("startDateTime", "2026-01-01")
        .query("endDateTime", "2026-02-01")
        .await?;
    Ok(())
}

// POST /me/events/{id}/accept
async fn request_113(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().events().id("id").accept(requests::event::AcceptRequest::new()).await?;
    Ok(())
}

// POST /me/events/{id}/decline
async fn request_114(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().events().id("id").decline(requests::event::DeclineRequest::new()).await?;
    Ok(())
}

// POST /me/events/{id}/cancel
async fn request_115(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().events().id("id").cancel(requests::event::CancelRequest::new()).await?;
    Ok(())
}

// POST /me/findMeetingTimes
async fn request_116(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().find_meeting_times(requests::user::FindMeetingTimesRequest::new()).await?;
    Ok(())
}

// POST /me/calendar/getSchedule
async fn request_117(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().calendar().get_schedule(requests::calendar::GetScheduleRequest::new()).await?;
    Ok(())
}

// GET /me/calendarView/delta?startDateTime=2026-01-01&endDateTime=2026-02-01
async fn request_118(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .calendar_view()
        .delta()
        .query("startDateTime", "2026-01-01")
        .query("endDateTime", "2026-02-01")
        .await?;
    Ok(())
}

// GET /groups/{id}/events
async fn request_119(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").events().list().await?;
    Ok(())
}

// GET /groups/{id}/calendarView
async fn request_120(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").calendar_view().list().await?;
    Ok(())
}

// GET /places/microsoft.graph.room
async fn request_121(graph: msgraph::v1::Graph) -> Sent {
    graph.places().as_room().list().await?;
    Ok(())
}

// GET /me/contactFolders
async fn request_122(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contact_folders().list().await?;
    Ok(())
}

// GET /me/contactFolders/{id}/contacts
async fn request_123(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contact_folders().id("id").contacts().list().await?;
    Ok(())
}

// POST /me/contacts
async fn request_124(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Contact;

    graph.me().contacts().create(Contact::new()).await?;
    Ok(())
}

// GET /me/contacts/{id}
async fn request_125(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contacts().id("id").get().await?;
    Ok(())
}

// GET /me/reminderView(startDateTime=2026-01-01,endDateTime=2026-02-01)
async fn request_126(graph: msgraph::v1::Graph) -> Sent {
    graph.me().reminder_view("2026-01-01", "2026-02-01").await?;
    Ok(())
}

// GET /drives/{id}
async fn request_127(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").get().await?;
    Ok(())
}

// GET /drives/{id}/root
async fn request_128(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").root().get().await?;
    Ok(())
}

// GET /drives/{id}/root/children
async fn request_129(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").root().children().list().await?;
    Ok(())
}

// GET /drives/{id}/items/{id}
async fn request_130(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").items().id("id").get().await?;
    Ok(())
}

// GET /drives/{id}/items/{id}/children
async fn request_131(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").items().id("id").children().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}
async fn request_132(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").get().await?;
    Ok(())
}

// GET /me/drive/items/{id}/children?$orderby=name
async fn request_133(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").children().list().orderby("name").await?;
    Ok(())
}

// PATCH /me/drive/items/{id}
async fn request_134(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveItem;

    graph.me().drive().items().id("id").update(DriveItem::new()).await?;
    Ok(())
}

// DELETE /me/drive/items/{id}
async fn request_135(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").delete().await?;
    Ok(())
}

// GET /me/drive/items/{id}/content
async fn request_136(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").content().download().await?;
    Ok(())
}

// GET /me/drive/root:/Documents/a b.txt
async fn request_137(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents/a b.txt").get().await?;
    Ok(())
}

// GET /me/drive/root:/Documents:/children
async fn request_138(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents").children().list().await?;
    Ok(())
}

// GET /me/drive/root:/Documents/a.txt:/content
async fn request_139(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents/a.txt").content().download().await?;
    Ok(())
}

// PUT /me/drive/root:/Documents/a.txt:/content
async fn request_140(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents/a.txt").content().upload(Vec::<u8>::new()).await?;
    Ok(())
}

// POST /me/drive/root:/big.zip:/createUploadSession
async fn request_141(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .root()
        .path("big.zip")
        .create_upload_session(requests::drive_item::CreateUploadSessionRequest::new())
        .await?;
    Ok(())
}

// POST /me/drive/root/children
async fn request_142(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveItem;

    graph.me().drive().root().children().create(DriveItem::new()).await?;
    Ok(())
}

// POST /me/drive/items/{id}/children
async fn request_143(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveItem;

    graph.me().drive().items().id("id").children().create(DriveItem::new()).await?;
    Ok(())
}

// POST /me/drive/items/{id}/copy
async fn request_144(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().drive().items().id("id").copy(requests::drive_item::CopyRequest::new()).await?;
    Ok(())
}

// POST /me/drive/items/{id}/createLink
async fn request_145(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().drive().items().id("id").create_link(requests::drive_item::CreateLinkRequest::new()).await?;
    Ok(())
}

// POST /me/drive/items/{id}/invite
async fn request_146(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().drive().items().id("id").invite(requests::drive_item::InviteRequest::new()).await?;
    Ok(())
}

// GET /me/drive/items/{id}/permissions
async fn request_147(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").permissions().list().await?;
    Ok(())
}

// DELETE /me/drive/items/{id}/permissions/{id}
async fn request_148(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").permissions().id("id").delete().await?;
    Ok(())
}

// GET /me/drive/items/{id}/thumbnails
async fn request_149(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").thumbnails().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}/versions
async fn request_150(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").versions().list().await?;
    Ok(())
}

// GET /me/drive/root/delta
async fn request_151(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().delta().await?;
    Ok(())
}

// GET /me/drive/root/search(q='budget')
async fn request_152(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().search("budget").await?;
    Ok(())
}

// GET /me/drive/special/documents
async fn request_153(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().special().id("documents").get().await?;
    Ok(())
}

// GET /me/drive/special/documents/children
async fn request_154(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().special().id("documents").children().list().await?;
    Ok(())
}

// GET /me/drive/sharedWithMe
async fn request_155(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().shared_with_me().list().await?;
    Ok(())
}

// GET /me/drive/recent
async fn request_156(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().recent().list().await?;
    Ok(())
}

// GET /shares/{id}/driveItem
async fn request_157(graph: msgraph::v1::Graph) -> Sent {
    graph.shares().id("id").drive_item().get().await?;
    Ok(())
}

// GET /groups/{id}/drive
async fn request_158(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").drive().get().await?;
    Ok(())
}

// GET /groups/{id}/drive/root/children
async fn request_159(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").drive().root().children().list().await?;
    Ok(())
}

// GET /users/{id}/drive/root/children
async fn request_160(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").drive().root().children().list().await?;
    Ok(())
}

// PUT /me/drive/items/{id}:/new.txt:/content
async fn request_161(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").path("new.txt").content().upload(Vec::<u8>::new()).await?;
    Ok(())
}

// GET /me/drives
async fn request_162(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drives().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets
async fn request_163(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().worksheets().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets/Sheet1
async fn request_164(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().worksheets().id("Sheet1").get().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets/Sheet1/usedRange
async fn request_165(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().worksheets().id("Sheet1").used_range().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')
async fn request_166(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .worksheets()
        .id("Sheet1")
        .range_with_address("A1:B2")
        .get()
        .await?;
    Ok(())
}

// PATCH /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')
async fn request_167(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::WorkbookRange;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .worksheets()
        .id("Sheet1")
        .range_with_address("A1:B2")
        .update(WorkbookRange::new())
        .await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/tables
async fn request_168(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().tables().list().await?;
    Ok(())
}

// POST /me/drive/items/{id}/workbook/tables/add
async fn request_169(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .tables()
        .add(requests::table_collection::AddRequest::new())
        .await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/tables/Table1/rows
async fn request_170(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().tables().id("Table1").rows().list().await?;
    Ok(())
}

// POST /me/drive/items/{id}/workbook/tables/Table1/rows
async fn request_171(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::WorkbookTableRow;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .tables()
        .id("Table1")
        .rows()
        .create(WorkbookTableRow::new())
        .await?;
    Ok(())
}

// POST /me/drive/items/{id}/workbook/createSession
async fn request_172(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Null;
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .create_session(requests::workbook::CreateSessionRequest::new(Null))
        .await?;
    Ok(())
}

// GET /me/drive/root:/book.xlsx:/workbook/worksheets
async fn request_173(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("book.xlsx").workbook().worksheets().list().await?;
    Ok(())
}

// GET /sites/root
async fn request_174(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().root().get().await?;
    Ok(())
}

// GET /sites/root/drives
async fn request_175(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().root().drives().list().await?;
    Ok(())
}

// GET /sites?search=contoso
async fn request_176(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().list().query("search", "contoso").await?;
    Ok(())
}

// GET /sites/{id}
async fn request_177(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").get().await?;
    Ok(())
}

// GET /sites/contoso.sharepoint.com:/sites/marketing
async fn request_178(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("contoso.sharepoint.com").path("sites/marketing").get().await?;
    Ok(())
}

// GET /sites/contoso.sharepoint.com:/sites/marketing:/lists
async fn request_179(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("contoso.sharepoint.com").path("sites/marketing").lists().list().await?;
    Ok(())
}

// GET /sites/contoso.sharepoint.com:/sites/marketing:/drives
async fn request_180(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("contoso.sharepoint.com").path("sites/marketing").drives().list().await?;
    Ok(())
}

// GET /sites/{id}/lists
async fn request_181(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().list().await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}
async fn request_182(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").get().await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/items
async fn request_183(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").items().list().await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/items?$expand=fields
async fn request_184(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::ListItem;

    graph.sites().id("id").lists().id("id").items().list().expand(ListItem::FIELDS).await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/items/{id}
async fn request_185(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").items().id("id").get().await?;
    Ok(())
}

// POST /sites/{id}/lists/{id}/items
async fn request_186(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::ListItem;

    graph.sites().id("id").lists().id("id").items().create(ListItem::new()).await?;
    Ok(())
}

// PATCH /sites/{id}/lists/{id}/items/{id}/fields
async fn request_187(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::FieldValueSet;

    graph.sites().id("id").lists().id("id").items().id("id").fields().update(FieldValueSet::new()).await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/columns
async fn request_188(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").columns().list().await?;
    Ok(())
}

// GET /sites/{id}/drive
async fn request_189(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").drive().get().await?;
    Ok(())
}

// GET /sites/{id}/drive/root/children
async fn request_190(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").drive().root().children().list().await?;
    Ok(())
}

// GET /sites/{id}/sites
async fn request_191(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").sites().list().await?;
    Ok(())
}

// GET /sites/{id}/permissions
async fn request_192(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").permissions().list().await?;
    Ok(())
}

// GET /groups
async fn request_193(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().list().await?;
    Ok(())
}

// GET /groups/$count
async fn request_194(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().count().await?;
    Ok(())
}

// GET /groups/{id}
async fn request_195(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").get().await?;
    Ok(())
}

// POST /groups
async fn request_196(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.groups().create(Group::new()).await?;
    Ok(())
}

// PATCH /groups/{id}
async fn request_197(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.groups().id("id").update(Group::new()).await?;
    Ok(())
}

// DELETE /groups/{id}
async fn request_198(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").delete().await?;
    Ok(())
}

// GET /groups/{id}/members
async fn request_199(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().list().await?;
    Ok(())
}

// GET /groups/{id}/members/$count
async fn request_200(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().count().await?;
    Ok(())
}

// GET /groups/{id}/members/microsoft.graph.user?$count=true&$select=id,displayName
async fn request_201(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.groups().id("id").members().as_user().list().count().select((User::ID, User::DISPLAY_NAME)).await?;
    Ok(())
}

// GET /groups/{id}/transitiveMembers
async fn request_202(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").transitive_members().list().await?;
    Ok(())
}

// GET /groups/{id}/owners
async fn request_203(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").owners().list().await?;
    Ok(())
}

// POST /groups/{id}/members/$ref
async fn request_204(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().add_ref("").await?;
    Ok(())
}

// DELETE /groups/{id}/members/{id}/$ref
async fn request_205(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().remove_ref("id").await?;
    Ok(())
}

// POST /groups/{id}/owners/$ref
async fn request_206(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").owners().add_ref("").await?;
    Ok(())
}

// GET /groups/{id}/conversations
async fn request_207(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").conversations().list().await?;
    Ok(())
}

// GET /groups/{id}/threads
async fn request_208(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").threads().list().await?;
    Ok(())
}

// GET /groups/{id}/sites/root
async fn request_209(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").sites().root().get().await?;
    Ok(())
}

// GET /groups/delta
async fn request_210(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().delta().await?;
    Ok(())
}

// GET /groups/{id}/photo/$value
async fn request_211(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").photo().download().await?;
    Ok(())
}

// GET /groups/{id}/planner/plans
async fn request_212(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").planner().plans().list().await?;
    Ok(())
}

// POST /teams
async fn request_213(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Team;

    graph.teams().create(Team::new()).await?;
    Ok(())
}

// GET /teams/{id}
async fn request_214(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").get().await?;
    Ok(())
}

// PATCH /teams/{id}
async fn request_215(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Team;

    graph.teams().id("id").update(Team::new()).await?;
    Ok(())
}

// GET /teams/{id}/channels
async fn request_216(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().list().await?;
    Ok(())
}

// POST /teams/{id}/channels
async fn request_217(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Channel;

    graph.teams().id("id").channels().create(Channel::new()).await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}
async fn request_218(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").get().await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}/messages
async fn request_219(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").messages().list().await?;
    Ok(())
}

// POST /teams/{id}/channels/{id}/messages
async fn request_220(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::ChatMessage;

    graph.teams().id("id").channels().id("id").messages().create(ChatMessage::new()).await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}/messages/{id}/replies
async fn request_221(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").messages().id("id").replies().list().await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}/tabs
async fn request_222(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").tabs().list().await?;
    Ok(())
}

// GET /teams/{id}/members
async fn request_223(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").members().list().await?;
    Ok(())
}

// GET /teams/{id}/installedApps
async fn request_224(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").installed_apps().list().await?;
    Ok(())
}

// GET /teams/{id}/primaryChannel
async fn request_225(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").primary_channel().get().await?;
    Ok(())
}

// POST /teams/{id}/archive
async fn request_226(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.teams().id("id").archive(requests::team::ArchiveRequest::new()).await?;
    Ok(())
}

// GET /chats
async fn request_227(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().list().await?;
    Ok(())
}

// GET /chats/{id}
async fn request_228(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().id("id").get().await?;
    Ok(())
}

// GET /chats/{id}/messages
async fn request_229(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().id("id").messages().list().await?;
    Ok(())
}

// POST /chats/{id}/messages
async fn request_230(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::ChatMessage;

    graph.chats().id("id").messages().create(ChatMessage::new()).await?;
    Ok(())
}

// GET /chats/{id}/members
async fn request_231(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().id("id").members().list().await?;
    Ok(())
}

// GET /me/chats
async fn request_232(graph: msgraph::v1::Graph) -> Sent {
    graph.me().chats().list().await?;
    Ok(())
}

// GET /appCatalogs/teamsApps
async fn request_233(graph: msgraph::v1::Graph) -> Sent {
    graph.app_catalogs().teams_apps().list().await?;
    Ok(())
}

// GET /applications
async fn request_234(graph: msgraph::v1::Graph) -> Sent {
    graph.applications().list().await?;
    Ok(())
}

// GET /applications/{id}
async fn request_235(graph: msgraph::v1::Graph) -> Sent {
    graph.applications().id("id").get().await?;
    Ok(())
}

// GET /applications(appId='00000003-0000-0000-c000-000000000000')
async fn request_236(graph: msgraph::v1::Graph) -> Sent {
    graph.applications().by_app_id("00000003-0000-0000-c000-000000000000").get().await?;
    Ok(())
}

// POST /applications
async fn request_237(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Application;

    graph.applications().create(Application::new()).await?;
    Ok(())
}

// POST /applications/{id}/addPassword
async fn request_238(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.applications().id("id").add_password(requests::application::AddPasswordRequest::new()).await?;
    Ok(())
}

// GET /servicePrincipals
async fn request_239(graph: msgraph::v1::Graph) -> Sent {
    graph.service_principals().list().await?;
    Ok(())
}

// GET /servicePrincipals/{id}/appRoleAssignedTo
async fn request_240(graph: msgraph::v1::Graph) -> Sent {
    graph.service_principals().id("id").app_role_assigned_to().list().await?;
    Ok(())
}

// POST /servicePrincipals/{id}/appRoleAssignments
async fn request_241(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::AppRoleAssignment;

    graph.service_principals().id("id").app_role_assignments().create(AppRoleAssignment::new()).await?;
    Ok(())
}

// GET /oauth2PermissionGrants
async fn request_242(graph: msgraph::v1::Graph) -> Sent {
    graph.oauth2_permission_grants().list().await?;
    Ok(())
}

// GET /devices
async fn request_243(graph: msgraph::v1::Graph) -> Sent {
    graph.devices().list().await?;
    Ok(())
}

// GET /devices/{id}
async fn request_244(graph: msgraph::v1::Graph) -> Sent {
    graph.devices().id("id").get().await?;
    Ok(())
}

// GET /directoryRoles
async fn request_245(graph: msgraph::v1::Graph) -> Sent {
    graph.directory_roles().list().await?;
    Ok(())
}

// GET /directoryRoles/{id}/members
async fn request_246(graph: msgraph::v1::Graph) -> Sent {
    graph.directory_roles().id("id").members().list().await?;
    Ok(())
}

// GET /directoryObjects/{id}
async fn request_247(graph: msgraph::v1::Graph) -> Sent {
    graph.directory_objects().id("id").get().await?;
    Ok(())
}

// POST /directoryObjects/getByIds
async fn request_248(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.directory_objects().get_by_ids(requests::directory_object::GetByIdsRequest::new()).await?;
    Ok(())
}

// GET /directory/deletedItems/microsoft.graph.group
async fn request_249(graph: msgraph::v1::Graph) -> Sent {
    graph.directory().deleted_items().as_group().list().await?;
    Ok(())
}

// GET /directory/administrativeUnits
async fn request_250(graph: msgraph::v1::Graph) -> Sent {
    graph.directory().administrative_units().list().await?;
    Ok(())
}

// GET /directory/administrativeUnits/{id}/members
async fn request_251(graph: msgraph::v1::Graph) -> Sent {
    graph.directory().administrative_units().id("id").members().list().await?;
    Ok(())
}

// GET /domains
async fn request_252(graph: msgraph::v1::Graph) -> Sent {
    graph.domains().list().await?;
    Ok(())
}

// GET /organization
async fn request_253(graph: msgraph::v1::Graph) -> Sent {
    graph.organization().list().await?;
    Ok(())
}

// GET /subscribedSkus
async fn request_254(graph: msgraph::v1::Graph) -> Sent {
    graph.subscribed_skus().list().await?;
    Ok(())
}

// GET /auditLogs/signIns
async fn request_255(graph: msgraph::v1::Graph) -> Sent {
    graph.audit_logs().sign_ins().list().await?;
    Ok(())
}

// GET /auditLogs/signIns?$top=1
async fn request_256(graph: msgraph::v1::Graph) -> Sent {
    graph.audit_logs().sign_ins().list().top(1).await?;
    Ok(())
}

// GET /auditLogs/directoryAudits
async fn request_257(graph: msgraph::v1::Graph) -> Sent {
    graph.audit_logs().directory_audits().list().await?;
    Ok(())
}

// GET /identity/conditionalAccess/policies
async fn request_258(graph: msgraph::v1::Graph) -> Sent {
    graph.identity().conditional_access().policies().list().await?;
    Ok(())
}

// GET /policies/authorizationPolicy
async fn request_259(graph: msgraph::v1::Graph) -> Sent {
    graph.policies().authorization_policy().get().await?;
    Ok(())
}

// GET /policies/authenticationMethodsPolicy
async fn request_260(graph: msgraph::v1::Graph) -> Sent {
    graph.policies().authentication_methods_policy().get().await?;
    Ok(())
}

// GET /roleManagement/directory/roleDefinitions
async fn request_261(graph: msgraph::v1::Graph) -> Sent {
    graph.role_management().directory().role_definitions().list().await?;
    Ok(())
}

// GET /roleManagement/directory/roleAssignments
async fn request_262(graph: msgraph::v1::Graph) -> Sent {
    graph.role_management().directory().role_assignments().list().await?;
    Ok(())
}

// GET /identityGovernance/accessReviews/definitions
async fn request_263(graph: msgraph::v1::Graph) -> Sent {
    graph.identity_governance().access_reviews().definitions().list().await?;
    Ok(())
}

// GET /identityGovernance/entitlementManagement/accessPackages
async fn request_264(graph: msgraph::v1::Graph) -> Sent {
    graph.identity_governance().entitlement_management().access_packages().list().await?;
    Ok(())
}

// GET /security/secureScores
async fn request_265(graph: msgraph::v1::Graph) -> Sent {
    graph.security().secure_scores().list().await?;
    Ok(())
}

// GET /identityProtection/riskyUsers
async fn request_266(graph: msgraph::v1::Graph) -> Sent {
    graph.identity_protection().risky_users().list().await?;
    Ok(())
}

// GET /subscriptions
async fn request_267(graph: msgraph::v1::Graph) -> Sent {
    graph.subscriptions().list().await?;
    Ok(())
}

// POST /subscriptions
async fn request_268(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Subscription;

    graph.subscriptions().create(Subscription::new()).await?;
    Ok(())
}

// DELETE /subscriptions/{id}
async fn request_269(graph: msgraph::v1::Graph) -> Sent {
    graph.subscriptions().id("id").delete().await?;
    Ok(())
}

// GET /schemaExtensions
async fn request_270(graph: msgraph::v1::Graph) -> Sent {
    graph.schema_extensions().list().await?;
    Ok(())
}

// GET /planner/plans/{id}/buckets
async fn request_271(graph: msgraph::v1::Graph) -> Sent {
    graph.planner().plans().id("id").buckets().list().await?;
    Ok(())
}

// GET /planner/tasks/{id}/details
async fn request_272(graph: msgraph::v1::Graph) -> Sent {
    graph.planner().tasks().id("id").details().get().await?;
    Ok(())
}

// POST /planner/tasks
async fn request_273(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::PlannerTask;

    graph.planner().tasks().create(PlannerTask::new()).await?;
    Ok(())
}

// GET /me/todo/lists/{id}/tasks
async fn request_274(graph: msgraph::v1::Graph) -> Sent {
    graph.me().todo().lists().id("id").tasks().list().await?;
    Ok(())
}

// POST /me/todo/lists/{id}/tasks
async fn request_275(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::TodoTask;

    graph.me().todo().lists().id("id").tasks().create(TodoTask::new()).await?;
    Ok(())
}

// GET /me/onenote/sections/{id}/pages
async fn request_276(graph: msgraph::v1::Graph) -> Sent {
    graph.me().onenote().sections().id("id").pages().list().await?;
    Ok(())
}

// GET /reports/getOffice365ActiveUserDetail(period='D7')
async fn request_277(graph: msgraph::v1::Graph) -> Sent {
    graph.reports().get_office365_active_user_detail_with_period("D7").await?;
    Ok(())
}

// GET /reports/getTeamsUserActivityUserDetail(date=2026-01-05)
async fn request_278(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;

    graph.reports().get_teams_user_activity_user_detail(Date::from_ordinal_date(2026, 5)?).await?;
    Ok(())
}

// GET /reports/getEmailActivityCounts(period='D30')
async fn request_279(graph: msgraph::v1::Graph) -> Sent {
    graph.reports().get_email_activity_counts("D30").await?;
    Ok(())
}

// POST /search/query
async fn request_280(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.search().query(requests::search_entity::QueryRequest::new()).await?;
    Ok(())
}

// GET /deviceManagement/managedDevices
async fn request_281(graph: msgraph::v1::Graph) -> Sent {
    graph.device_management().managed_devices().list().await?;
    Ok(())
}

// GET /deviceManagement/managedDevices/{id}
async fn request_282(graph: msgraph::v1::Graph) -> Sent {
    graph.device_management().managed_devices().id("id").get().await?;
    Ok(())
}

// GET /deviceManagement/deviceCompliancePolicies
async fn request_283(graph: msgraph::v1::Graph) -> Sent {
    graph.device_management().device_compliance_policies().list().await?;
    Ok(())
}

// GET /deviceAppManagement/mobileApps
async fn request_284(graph: msgraph::v1::Graph) -> Sent {
    graph.device_app_management().mobile_apps().list().await?;
    Ok(())
}

// GET /communications/callRecords/{id}
async fn request_285(graph: msgraph::v1::Graph) -> Sent {
    graph.communications().call_records().id("id").get().await?;
    Ok(())
}

// POST /communications/getPresencesByUserId
async fn request_286(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .communications()
        .get_presences_by_user_id(requests::cloud_communications::GetPresencesByUserIdRequest::new())
        .await?;
    Ok(())
}

// GET /me/presence
async fn request_287(graph: msgraph::v1::Graph) -> Sent {
    graph.me().presence().get().await?;
    Ok(())
}

// GET /me/onlineMeetings/{id}
async fn request_288(graph: msgraph::v1::Graph) -> Sent {
    graph.me().online_meetings().id("id").get().await?;
    Ok(())
}

// POST /me/onlineMeetings
async fn request_289(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::OnlineMeeting;

    graph.me().online_meetings().create(OnlineMeeting::new()).await?;
    Ok(())
}

// GET /education/classes
async fn request_290(graph: msgraph::v1::Graph) -> Sent {
    graph.education().classes().list().await?;
    Ok(())
}

// GET /education/classes/{id}/assignments
async fn request_291(graph: msgraph::v1::Graph) -> Sent {
    graph.education().classes().id("id").assignments().list().await?;
    Ok(())
}

// GET /education/me/classes
async fn request_292(graph: msgraph::v1::Graph) -> Sent {
    graph.education().me().classes().list().await?;
    Ok(())
}

// GET /print/printers
async fn request_293(graph: msgraph::v1::Graph) -> Sent {
    graph.print().printers().list().await?;
    Ok(())
}

// GET /solutions/bookingBusinesses
async fn request_294(graph: msgraph::v1::Graph) -> Sent {
    graph.solutions().booking_businesses().list().await?;
    Ok(())
}

// GET /admin/serviceAnnouncement/healthOverviews
async fn request_295(graph: msgraph::v1::Graph) -> Sent {
    graph.admin().service_announcement().health_overviews().list().await?;
    Ok(())
}

// GET /admin/serviceAnnouncement/messages
async fn request_296(graph: msgraph::v1::Graph) -> Sent {
    graph.admin().service_announcement().messages().list().await?;
    Ok(())
}

// GET /me/transitiveMemberOf/microsoft.graph.group
async fn request_297(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.me().transitive_member_of().cast::<Group>().list().await?;
    Ok(())
}

// GET /me/drive/root:/a/b.txt:/permissions
async fn request_298(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("a/b.txt").permissions().list().await?;
    Ok(())
}

// GET /reports/getEmailActivityUserDetail(date=2026-01-02)
async fn request_299(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;

    graph.reports().get_email_activity_user_detail(Date::from_ordinal_date(2026, 2)?).await?;
    Ok(())
}

pub(crate) fn requests(graph: &msgraph::v1::Graph) -> Vec<(&'static str, Sending)> {
    vec![
        ("GET /me", Box::pin(request_0(graph.clone()))),
        ("PATCH /me", Box::pin(request_1(graph.clone()))),
        ("GET /me?$select=displayName,jobTitle", Box::pin(request_2(graph.clone()))),
        ("GET /me/photo/$value", Box::pin(request_3(graph.clone()))),
        ("GET /me/photo", Box::pin(request_4(graph.clone()))),
        ("GET /me/manager", Box::pin(request_5(graph.clone()))),
        ("GET /me/directReports", Box::pin(request_6(graph.clone()))),
        ("GET /me/memberOf", Box::pin(request_7(graph.clone()))),
        ("GET /me/transitiveMemberOf", Box::pin(request_8(graph.clone()))),
        ("GET /me/transitiveMemberOf/microsoft.graph.group?$count=true", Box::pin(request_9(graph.clone()))),
        ("GET /me/people", Box::pin(request_10(graph.clone()))),
        ("GET /me/people?$search=adele&$top=5", Box::pin(request_11(graph.clone()))),
        ("GET /me/extensions", Box::pin(request_12(graph.clone()))),
        ("GET /me/extensions/com.contoso.roaming", Box::pin(request_13(graph.clone()))),
        ("GET /me/drive", Box::pin(request_14(graph.clone()))),
        ("GET /me/drive/root", Box::pin(request_15(graph.clone()))),
        ("GET /me/drive/root/children", Box::pin(request_16(graph.clone()))),
        ("GET /me/drive/root/children?$select=id,name&$top=5", Box::pin(request_17(graph.clone()))),
        ("GET /me/messages", Box::pin(request_18(graph.clone()))),
        ("GET /me/messages?$filter=importance eq 'high'&$top=10", Box::pin(request_19(graph.clone()))),
        ("GET /me/messages?$filter=receivedDateTime ge 2026-01-02T03:04:05Z", Box::pin(request_20(graph.clone()))),
        ("GET /me/events", Box::pin(request_21(graph.clone()))),
        ("GET /me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-01-08T00:00:00Z", Box::pin(request_22(graph.clone()))),
        ("GET /me/calendarView", Box::pin(request_23(graph.clone()))),
        ("POST /me/sendMail", Box::pin(request_24(graph.clone()))),
        ("GET /me/contacts", Box::pin(request_25(graph.clone()))),
        ("GET /me/joinedTeams", Box::pin(request_26(graph.clone()))),
        ("GET /me/onenote/notebooks", Box::pin(request_27(graph.clone()))),
        ("GET /me/planner/tasks", Box::pin(request_28(graph.clone()))),
        ("GET /me/todo/lists", Box::pin(request_29(graph.clone()))),
        ("GET /me/insights/trending", Box::pin(request_30(graph.clone()))),
        ("GET /me/insights/used", Box::pin(request_31(graph.clone()))),
        ("GET /me/insights/shared", Box::pin(request_32(graph.clone()))),
        ("GET /users", Box::pin(request_33(graph.clone()))),
        ("GET /users/$count", Box::pin(request_34(graph.clone()))),
        ("GET /users?$count=true", Box::pin(request_35(graph.clone()))),
        ("GET /users?$search=\"displayName:adele\"&$orderby=displayName", Box::pin(request_36(graph.clone()))),
        ("GET /users?$filter=startswith(displayName,'A')&$select=id,displayName,mail", Box::pin(request_37(graph.clone()))),
        ("GET /users?$expand=manager", Box::pin(request_38(graph.clone()))),
        ("GET /users?$expand=manager($select=id,displayName)", Box::pin(request_39(graph.clone()))),
        ("GET /users/adele@contoso.com", Box::pin(request_40(graph.clone()))),
        ("GET /users/{id}", Box::pin(request_41(graph.clone()))),
        ("PATCH /users/{id}", Box::pin(request_42(graph.clone()))),
        ("DELETE /users/{id}", Box::pin(request_43(graph.clone()))),
        ("POST /users", Box::pin(request_44(graph.clone()))),
        ("GET /users/delta", Box::pin(request_45(graph.clone()))),
        ("GET /users/{id}/manager", Box::pin(request_46(graph.clone()))),
        ("PUT /users/{id}/manager/$ref", Box::pin(request_47(graph.clone()))),
        ("GET /users/{id}/directReports", Box::pin(request_48(graph.clone()))),
        ("GET /users/{id}/memberOf", Box::pin(request_49(graph.clone()))),
        ("GET /users/{id}/transitiveMemberOf", Box::pin(request_50(graph.clone()))),
        ("GET /users/{id}/ownedDevices", Box::pin(request_51(graph.clone()))),
        ("GET /users/{id}/registeredDevices", Box::pin(request_52(graph.clone()))),
        ("GET /users/{id}/licenseDetails", Box::pin(request_53(graph.clone()))),
        ("POST /users/{id}/assignLicense", Box::pin(request_54(graph.clone()))),
        ("POST /users/{id}/revokeSignInSessions", Box::pin(request_55(graph.clone()))),
        ("POST /users/{id}/changePassword", Box::pin(request_56(graph.clone()))),
        ("POST /users/{id}/getMemberGroups", Box::pin(request_57(graph.clone()))),
        ("POST /users/{id}/checkMemberGroups", Box::pin(request_58(graph.clone()))),
        ("GET /users/{id}/photos/48x48", Box::pin(request_59(graph.clone()))),
        ("GET /me/photos/48x48/$value", Box::pin(request_60(graph.clone()))),
        ("GET /users/{id}/photo/$value", Box::pin(request_61(graph.clone()))),
        ("PUT /users/{id}/photo/$value", Box::pin(request_62(graph.clone()))),
        ("GET /users/{id}/mailboxSettings", Box::pin(request_63(graph.clone()))),
        ("GET /me/mailboxSettings", Box::pin(request_64(graph.clone()))),
        ("PATCH /me/mailboxSettings", Box::pin(request_65(graph.clone()))),
        ("GET /users/{id}/appRoleAssignments", Box::pin(request_66(graph.clone()))),
        ("GET /users/{id}/authentication/methods", Box::pin(request_67(graph.clone()))),
        ("GET /me/outlook/masterCategories", Box::pin(request_68(graph.clone()))),
        ("GET /me/settings", Box::pin(request_69(graph.clone()))),
        ("GET /users/{id}/oauth2PermissionGrants", Box::pin(request_70(graph.clone()))),
        ("GET /me/messages/{id}", Box::pin(request_71(graph.clone()))),
        ("PATCH /me/messages/{id}", Box::pin(request_72(graph.clone()))),
        ("DELETE /me/messages/{id}", Box::pin(request_73(graph.clone()))),
        ("POST /me/messages", Box::pin(request_74(graph.clone()))),
        ("POST /me/messages/{id}/send", Box::pin(request_75(graph.clone()))),
        ("POST /me/messages/{id}/reply", Box::pin(request_76(graph.clone()))),
        ("POST /me/messages/{id}/replyAll", Box::pin(request_77(graph.clone()))),
        ("POST /me/messages/{id}/forward", Box::pin(request_78(graph.clone()))),
        ("POST /me/messages/{id}/createReply", Box::pin(request_79(graph.clone()))),
        ("POST /me/messages/{id}/createForward", Box::pin(request_80(graph.clone()))),
        ("POST /me/messages/{id}/move", Box::pin(request_81(graph.clone()))),
        ("POST /me/messages/{id}/copy", Box::pin(request_82(graph.clone()))),
        ("GET /me/messages/{id}/attachments", Box::pin(request_83(graph.clone()))),
        ("GET /me/messages/{id}/attachments/{id}", Box::pin(request_84(graph.clone()))),
        ("POST /me/messages/{id}/attachments", Box::pin(request_85(graph.clone()))),
        ("GET /me/messages/{id}/$value", Box::pin(request_86(graph.clone()))),
        ("GET /me/messages/{id}?$expand=attachments", Box::pin(request_87(graph.clone()))),
        ("GET /users/{id}/messages", Box::pin(request_88(graph.clone()))),
        ("GET /users/{id}/messages/{id}", Box::pin(request_89(graph.clone()))),
        ("POST /users/{id}/sendMail", Box::pin(request_90(graph.clone()))),
        ("GET /me/mailFolders", Box::pin(request_91(graph.clone()))),
        ("GET /me/mailFolders/inbox", Box::pin(request_92(graph.clone()))),
        ("GET /me/mailFolders/inbox/messages", Box::pin(request_93(graph.clone()))),
        ("GET /me/mailFolders/inbox/messages?$filter=isRead eq false&$select=subject,from", Box::pin(request_94(graph.clone()))),
        ("GET /me/mailFolders/inbox/messages/delta", Box::pin(request_95(graph.clone()))),
        ("GET /me/mailFolders/{id}/childFolders", Box::pin(request_96(graph.clone()))),
        ("GET /me/mailFolders/{id}/childFolders/{id}/childFolders", Box::pin(request_97(graph.clone()))),
        ("GET /me/mailFolders/inbox/messageRules", Box::pin(request_98(graph.clone()))),
        ("POST /me/mailFolders/{id}/move", Box::pin(request_99(graph.clone()))),
        ("GET /me/inferenceClassification/overrides", Box::pin(request_100(graph.clone()))),
        ("GET /users/{id}/mailFolders/{id}/messages/{id}/attachments", Box::pin(request_101(graph.clone()))),
        ("GET /me/calendar", Box::pin(request_102(graph.clone()))),
        ("GET /me/calendar/events", Box::pin(request_103(graph.clone()))),
        ("GET /me/calendars", Box::pin(request_104(graph.clone()))),
        ("GET /me/calendars/{id}/events", Box::pin(request_105(graph.clone()))),
        ("GET /me/calendars/{id}/calendarView?startDateTime=2026-01-01&endDateTime=2026-02-01", Box::pin(request_106(graph.clone()))),
        ("GET /me/calendarGroups", Box::pin(request_107(graph.clone()))),
        ("GET /me/events/{id}", Box::pin(request_108(graph.clone()))),
        ("PATCH /me/events/{id}", Box::pin(request_109(graph.clone()))),
        ("POST /me/events", Box::pin(request_110(graph.clone()))),
        ("DELETE /me/events/{id}", Box::pin(request_111(graph.clone()))),
        ("GET /me/events/{id}/instances?startDateTime=2026-01-01&endDateTime=2026-02-01", Box::pin(request_112(graph.clone()))),
        ("POST /me/events/{id}/accept", Box::pin(request_113(graph.clone()))),
        ("POST /me/events/{id}/decline", Box::pin(request_114(graph.clone()))),
        ("POST /me/events/{id}/cancel", Box::pin(request_115(graph.clone()))),
        ("POST /me/findMeetingTimes", Box::pin(request_116(graph.clone()))),
        ("POST /me/calendar/getSchedule", Box::pin(request_117(graph.clone()))),
        ("GET /me/calendarView/delta?startDateTime=2026-01-01&endDateTime=2026-02-01", Box::pin(request_118(graph.clone()))),
        ("GET /groups/{id}/events", Box::pin(request_119(graph.clone()))),
        ("GET /groups/{id}/calendarView", Box::pin(request_120(graph.clone()))),
        ("GET /places/microsoft.graph.room", Box::pin(request_121(graph.clone()))),
        ("GET /me/contactFolders", Box::pin(request_122(graph.clone()))),
        ("GET /me/contactFolders/{id}/contacts", Box::pin(request_123(graph.clone()))),
        ("POST /me/contacts", Box::pin(request_124(graph.clone()))),
        ("GET /me/contacts/{id}", Box::pin(request_125(graph.clone()))),
        ("GET /me/reminderView(startDateTime=2026-01-01,endDateTime=2026-02-01)", Box::pin(request_126(graph.clone()))),
        ("GET /drives/{id}", Box::pin(request_127(graph.clone()))),
        ("GET /drives/{id}/root", Box::pin(request_128(graph.clone()))),
        ("GET /drives/{id}/root/children", Box::pin(request_129(graph.clone()))),
        ("GET /drives/{id}/items/{id}", Box::pin(request_130(graph.clone()))),
        ("GET /drives/{id}/items/{id}/children", Box::pin(request_131(graph.clone()))),
        ("GET /me/drive/items/{id}", Box::pin(request_132(graph.clone()))),
        ("GET /me/drive/items/{id}/children?$orderby=name", Box::pin(request_133(graph.clone()))),
        ("PATCH /me/drive/items/{id}", Box::pin(request_134(graph.clone()))),
        ("DELETE /me/drive/items/{id}", Box::pin(request_135(graph.clone()))),
        ("GET /me/drive/items/{id}/content", Box::pin(request_136(graph.clone()))),
        ("GET /me/drive/root:/Documents/a b.txt", Box::pin(request_137(graph.clone()))),
        ("GET /me/drive/root:/Documents:/children", Box::pin(request_138(graph.clone()))),
        ("GET /me/drive/root:/Documents/a.txt:/content", Box::pin(request_139(graph.clone()))),
        ("PUT /me/drive/root:/Documents/a.txt:/content", Box::pin(request_140(graph.clone()))),
        ("POST /me/drive/root:/big.zip:/createUploadSession", Box::pin(request_141(graph.clone()))),
        ("POST /me/drive/root/children", Box::pin(request_142(graph.clone()))),
        ("POST /me/drive/items/{id}/children", Box::pin(request_143(graph.clone()))),
        ("POST /me/drive/items/{id}/copy", Box::pin(request_144(graph.clone()))),
        ("POST /me/drive/items/{id}/createLink", Box::pin(request_145(graph.clone()))),
        ("POST /me/drive/items/{id}/invite", Box::pin(request_146(graph.clone()))),
        ("GET /me/drive/items/{id}/permissions", Box::pin(request_147(graph.clone()))),
        ("DELETE /me/drive/items/{id}/permissions/{id}", Box::pin(request_148(graph.clone()))),
        ("GET /me/drive/items/{id}/thumbnails", Box::pin(request_149(graph.clone()))),
        ("GET /me/drive/items/{id}/versions", Box::pin(request_150(graph.clone()))),
        ("GET /me/drive/root/delta", Box::pin(request_151(graph.clone()))),
        ("GET /me/drive/root/search(q='budget')", Box::pin(request_152(graph.clone()))),
        ("GET /me/drive/special/documents", Box::pin(request_153(graph.clone()))),
        ("GET /me/drive/special/documents/children", Box::pin(request_154(graph.clone()))),
        ("GET /me/drive/sharedWithMe", Box::pin(request_155(graph.clone()))),
        ("GET /me/drive/recent", Box::pin(request_156(graph.clone()))),
        ("GET /shares/{id}/driveItem", Box::pin(request_157(graph.clone()))),
        ("GET /groups/{id}/drive", Box::pin(request_158(graph.clone()))),
        ("GET /groups/{id}/drive/root/children", Box::pin(request_159(graph.clone()))),
        ("GET /users/{id}/drive/root/children", Box::pin(request_160(graph.clone()))),
        ("PUT /me/drive/items/{id}:/new.txt:/content", Box::pin(request_161(graph.clone()))),
        ("GET /me/drives", Box::pin(request_162(graph.clone()))),
        ("GET /me/drive/items/{id}/workbook/worksheets", Box::pin(request_163(graph.clone()))),
        ("GET /me/drive/items/{id}/workbook/worksheets/Sheet1", Box::pin(request_164(graph.clone()))),
        ("GET /me/drive/items/{id}/workbook/worksheets/Sheet1/usedRange", Box::pin(request_165(graph.clone()))),
        ("GET /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')", Box::pin(request_166(graph.clone()))),
        ("PATCH /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')", Box::pin(request_167(graph.clone()))),
        ("GET /me/drive/items/{id}/workbook/tables", Box::pin(request_168(graph.clone()))),
        ("POST /me/drive/items/{id}/workbook/tables/add", Box::pin(request_169(graph.clone()))),
        ("GET /me/drive/items/{id}/workbook/tables/Table1/rows", Box::pin(request_170(graph.clone()))),
        ("POST /me/drive/items/{id}/workbook/tables/Table1/rows", Box::pin(request_171(graph.clone()))),
        ("POST /me/drive/items/{id}/workbook/createSession", Box::pin(request_172(graph.clone()))),
        ("GET /me/drive/root:/book.xlsx:/workbook/worksheets", Box::pin(request_173(graph.clone()))),
        ("GET /sites/root", Box::pin(request_174(graph.clone()))),
        ("GET /sites/root/drives", Box::pin(request_175(graph.clone()))),
        ("GET /sites?search=contoso", Box::pin(request_176(graph.clone()))),
        ("GET /sites/{id}", Box::pin(request_177(graph.clone()))),
        ("GET /sites/contoso.sharepoint.com:/sites/marketing", Box::pin(request_178(graph.clone()))),
        ("GET /sites/contoso.sharepoint.com:/sites/marketing:/lists", Box::pin(request_179(graph.clone()))),
        ("GET /sites/contoso.sharepoint.com:/sites/marketing:/drives", Box::pin(request_180(graph.clone()))),
        ("GET /sites/{id}/lists", Box::pin(request_181(graph.clone()))),
        ("GET /sites/{id}/lists/{id}", Box::pin(request_182(graph.clone()))),
        ("GET /sites/{id}/lists/{id}/items", Box::pin(request_183(graph.clone()))),
        ("GET /sites/{id}/lists/{id}/items?$expand=fields", Box::pin(request_184(graph.clone()))),
        ("GET /sites/{id}/lists/{id}/items/{id}", Box::pin(request_185(graph.clone()))),
        ("POST /sites/{id}/lists/{id}/items", Box::pin(request_186(graph.clone()))),
        ("PATCH /sites/{id}/lists/{id}/items/{id}/fields", Box::pin(request_187(graph.clone()))),
        ("GET /sites/{id}/lists/{id}/columns", Box::pin(request_188(graph.clone()))),
        ("GET /sites/{id}/drive", Box::pin(request_189(graph.clone()))),
        ("GET /sites/{id}/drive/root/children", Box::pin(request_190(graph.clone()))),
        ("GET /sites/{id}/sites", Box::pin(request_191(graph.clone()))),
        ("GET /sites/{id}/permissions", Box::pin(request_192(graph.clone()))),
        ("GET /groups", Box::pin(request_193(graph.clone()))),
        ("GET /groups/$count", Box::pin(request_194(graph.clone()))),
        ("GET /groups/{id}", Box::pin(request_195(graph.clone()))),
        ("POST /groups", Box::pin(request_196(graph.clone()))),
        ("PATCH /groups/{id}", Box::pin(request_197(graph.clone()))),
        ("DELETE /groups/{id}", Box::pin(request_198(graph.clone()))),
        ("GET /groups/{id}/members", Box::pin(request_199(graph.clone()))),
        ("GET /groups/{id}/members/$count", Box::pin(request_200(graph.clone()))),
        ("GET /groups/{id}/members/microsoft.graph.user?$count=true&$select=id,displayName", Box::pin(request_201(graph.clone()))),
        ("GET /groups/{id}/transitiveMembers", Box::pin(request_202(graph.clone()))),
        ("GET /groups/{id}/owners", Box::pin(request_203(graph.clone()))),
        ("POST /groups/{id}/members/$ref", Box::pin(request_204(graph.clone()))),
        ("DELETE /groups/{id}/members/{id}/$ref", Box::pin(request_205(graph.clone()))),
        ("POST /groups/{id}/owners/$ref", Box::pin(request_206(graph.clone()))),
        ("GET /groups/{id}/conversations", Box::pin(request_207(graph.clone()))),
        ("GET /groups/{id}/threads", Box::pin(request_208(graph.clone()))),
        ("GET /groups/{id}/sites/root", Box::pin(request_209(graph.clone()))),
        ("GET /groups/delta", Box::pin(request_210(graph.clone()))),
        ("GET /groups/{id}/photo/$value", Box::pin(request_211(graph.clone()))),
        ("GET /groups/{id}/planner/plans", Box::pin(request_212(graph.clone()))),
        ("POST /teams", Box::pin(request_213(graph.clone()))),
        ("GET /teams/{id}", Box::pin(request_214(graph.clone()))),
        ("PATCH /teams/{id}", Box::pin(request_215(graph.clone()))),
        ("GET /teams/{id}/channels", Box::pin(request_216(graph.clone()))),
        ("POST /teams/{id}/channels", Box::pin(request_217(graph.clone()))),
        ("GET /teams/{id}/channels/{id}", Box::pin(request_218(graph.clone()))),
        ("GET /teams/{id}/channels/{id}/messages", Box::pin(request_219(graph.clone()))),
        ("POST /teams/{id}/channels/{id}/messages", Box::pin(request_220(graph.clone()))),
        ("GET /teams/{id}/channels/{id}/messages/{id}/replies", Box::pin(request_221(graph.clone()))),
        ("GET /teams/{id}/channels/{id}/tabs", Box::pin(request_222(graph.clone()))),
        ("GET /teams/{id}/members", Box::pin(request_223(graph.clone()))),
        ("GET /teams/{id}/installedApps", Box::pin(request_224(graph.clone()))),
        ("GET /teams/{id}/primaryChannel", Box::pin(request_225(graph.clone()))),
        ("POST /teams/{id}/archive", Box::pin(request_226(graph.clone()))),
        ("GET /chats", Box::pin(request_227(graph.clone()))),
        ("GET /chats/{id}", Box::pin(request_228(graph.clone()))),
        ("GET /chats/{id}/messages", Box::pin(request_229(graph.clone()))),
        ("POST /chats/{id}/messages", Box::pin(request_230(graph.clone()))),
        ("GET /chats/{id}/members", Box::pin(request_231(graph.clone()))),
        ("GET /me/chats", Box::pin(request_232(graph.clone()))),
        ("GET /appCatalogs/teamsApps", Box::pin(request_233(graph.clone()))),
        ("GET /applications", Box::pin(request_234(graph.clone()))),
        ("GET /applications/{id}", Box::pin(request_235(graph.clone()))),
        ("GET /applications(appId='00000003-0000-0000-c000-000000000000')", Box::pin(request_236(graph.clone()))),
        ("POST /applications", Box::pin(request_237(graph.clone()))),
        ("POST /applications/{id}/addPassword", Box::pin(request_238(graph.clone()))),
        ("GET /servicePrincipals", Box::pin(request_239(graph.clone()))),
        ("GET /servicePrincipals/{id}/appRoleAssignedTo", Box::pin(request_240(graph.clone()))),
        ("POST /servicePrincipals/{id}/appRoleAssignments", Box::pin(request_241(graph.clone()))),
        ("GET /oauth2PermissionGrants", Box::pin(request_242(graph.clone()))),
        ("GET /devices", Box::pin(request_243(graph.clone()))),
        ("GET /devices/{id}", Box::pin(request_244(graph.clone()))),
        ("GET /directoryRoles", Box::pin(request_245(graph.clone()))),
        ("GET /directoryRoles/{id}/members", Box::pin(request_246(graph.clone()))),
        ("GET /directoryObjects/{id}", Box::pin(request_247(graph.clone()))),
        ("POST /directoryObjects/getByIds", Box::pin(request_248(graph.clone()))),
        ("GET /directory/deletedItems/microsoft.graph.group", Box::pin(request_249(graph.clone()))),
        ("GET /directory/administrativeUnits", Box::pin(request_250(graph.clone()))),
        ("GET /directory/administrativeUnits/{id}/members", Box::pin(request_251(graph.clone()))),
        ("GET /domains", Box::pin(request_252(graph.clone()))),
        ("GET /organization", Box::pin(request_253(graph.clone()))),
        ("GET /subscribedSkus", Box::pin(request_254(graph.clone()))),
        ("GET /auditLogs/signIns", Box::pin(request_255(graph.clone()))),
        ("GET /auditLogs/signIns?$top=1", Box::pin(request_256(graph.clone()))),
        ("GET /auditLogs/directoryAudits", Box::pin(request_257(graph.clone()))),
        ("GET /identity/conditionalAccess/policies", Box::pin(request_258(graph.clone()))),
        ("GET /policies/authorizationPolicy", Box::pin(request_259(graph.clone()))),
        ("GET /policies/authenticationMethodsPolicy", Box::pin(request_260(graph.clone()))),
        ("GET /roleManagement/directory/roleDefinitions", Box::pin(request_261(graph.clone()))),
        ("GET /roleManagement/directory/roleAssignments", Box::pin(request_262(graph.clone()))),
        ("GET /identityGovernance/accessReviews/definitions", Box::pin(request_263(graph.clone()))),
        ("GET /identityGovernance/entitlementManagement/accessPackages", Box::pin(request_264(graph.clone()))),
        ("GET /security/secureScores", Box::pin(request_265(graph.clone()))),
        ("GET /identityProtection/riskyUsers", Box::pin(request_266(graph.clone()))),
        ("GET /subscriptions", Box::pin(request_267(graph.clone()))),
        ("POST /subscriptions", Box::pin(request_268(graph.clone()))),
        ("DELETE /subscriptions/{id}", Box::pin(request_269(graph.clone()))),
        ("GET /schemaExtensions", Box::pin(request_270(graph.clone()))),
        ("GET /planner/plans/{id}/buckets", Box::pin(request_271(graph.clone()))),
        ("GET /planner/tasks/{id}/details", Box::pin(request_272(graph.clone()))),
        ("POST /planner/tasks", Box::pin(request_273(graph.clone()))),
        ("GET /me/todo/lists/{id}/tasks", Box::pin(request_274(graph.clone()))),
        ("POST /me/todo/lists/{id}/tasks", Box::pin(request_275(graph.clone()))),
        ("GET /me/onenote/sections/{id}/pages", Box::pin(request_276(graph.clone()))),
        ("GET /reports/getOffice365ActiveUserDetail(period='D7')", Box::pin(request_277(graph.clone()))),
        ("GET /reports/getTeamsUserActivityUserDetail(date=2026-01-05)", Box::pin(request_278(graph.clone()))),
        ("GET /reports/getEmailActivityCounts(period='D30')", Box::pin(request_279(graph.clone()))),
        ("POST /search/query", Box::pin(request_280(graph.clone()))),
        ("GET /deviceManagement/managedDevices", Box::pin(request_281(graph.clone()))),
        ("GET /deviceManagement/managedDevices/{id}", Box::pin(request_282(graph.clone()))),
        ("GET /deviceManagement/deviceCompliancePolicies", Box::pin(request_283(graph.clone()))),
        ("GET /deviceAppManagement/mobileApps", Box::pin(request_284(graph.clone()))),
        ("GET /communications/callRecords/{id}", Box::pin(request_285(graph.clone()))),
        ("POST /communications/getPresencesByUserId", Box::pin(request_286(graph.clone()))),
        ("GET /me/presence", Box::pin(request_287(graph.clone()))),
        ("GET /me/onlineMeetings/{id}", Box::pin(request_288(graph.clone()))),
        ("POST /me/onlineMeetings", Box::pin(request_289(graph.clone()))),
        ("GET /education/classes", Box::pin(request_290(graph.clone()))),
        ("GET /education/classes/{id}/assignments", Box::pin(request_291(graph.clone()))),
        ("GET /education/me/classes", Box::pin(request_292(graph.clone()))),
        ("GET /print/printers", Box::pin(request_293(graph.clone()))),
        ("GET /solutions/bookingBusinesses", Box::pin(request_294(graph.clone()))),
        ("GET /admin/serviceAnnouncement/healthOverviews", Box::pin(request_295(graph.clone()))),
        ("GET /admin/serviceAnnouncement/messages", Box::pin(request_296(graph.clone()))),
        ("GET /me/transitiveMemberOf/microsoft.graph.group", Box::pin(request_297(graph.clone()))),
        ("GET /me/drive/root:/a/b.txt:/permissions", Box::pin(request_298(graph.clone()))),
        ("GET /reports/getEmailActivityUserDetail(date=2026-01-02)", Box::pin(request_299(graph.clone()))),
    ]
}
