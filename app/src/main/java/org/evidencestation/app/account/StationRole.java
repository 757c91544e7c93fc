package org.evidencestation.app.account;

/** What somebody is at the station. Which posts they hold in their office is another matter: {@link Session#posts}. */
public enum StationRole {
    /** 执法人员: docks recorders and names operations. */
    OFFICER,
    /** 档案管理员. */
    CLERK,
    /** 案件承办人: asks for the footage of cases. */
    CASE_HANDLER,
    /** 法制机构主要负责人. */
    LEGAL_HEAD,
    /** 分管领导, 主要领导, 部门负责人; which one, their posts say. */
    LEADER,
    /** 督察人员: reads all, changes nothing (Z14). */
    SUPERVISOR,
    /** 系统管理员: people, recorders, disks; no footage. */
    ADMINISTRATOR
}
