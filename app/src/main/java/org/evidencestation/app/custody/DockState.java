package org.evidencestation.app.custody;

/** The five states of a tile. */
public enum DockState {
    /** 空闲: nothing docked. */
    IDLE,
    /** 采集中: reading; the recorder must stay. */
    COLLECTING,
    /** 需要人工: the notice says what. */
    ATTENTION,
    /** 故障, or 超时 if what is late leads the notices: then reading may still go on. */
    FAULT,
    /** Every clip is sealed or explained: 可取走, or 已收妥 while it charges or its clock is off. */
    READY
}
